import { testExample } from './support/example';
import { PermissionListStack } from '../../examples/permission-list/permission-list-stack';

testExample(PermissionListStack, 'PermissionList', 'permission-list');
