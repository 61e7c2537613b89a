import { QualityAnalystProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(QualityAnalystProfile);
