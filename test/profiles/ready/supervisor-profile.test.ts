import { SupervisorProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(SupervisorProfile);
