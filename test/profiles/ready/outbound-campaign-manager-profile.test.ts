import { OutboundCampaignManagerProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(OutboundCampaignManagerProfile);
