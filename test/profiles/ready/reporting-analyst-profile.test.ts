import { ReportingAnalystProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(ReportingAnalystProfile);
