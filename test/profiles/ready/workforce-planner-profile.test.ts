import { WorkforcePlannerProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(WorkforcePlannerProfile);
