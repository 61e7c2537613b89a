import { AiAgentDesignerProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(AiAgentDesignerProfile);
