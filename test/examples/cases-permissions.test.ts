import { testExample } from './support/example';
import { CasesPermissionsStack } from '../../examples/cases-permissions/cases-permissions-stack';

testExample(CasesPermissionsStack, 'CasesPermissions', 'cases-permissions');
