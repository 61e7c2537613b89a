import { aiAgentTools } from './ai-agent-tools';
import { applicationDefault } from './application-default';
import { applicationSettingBypassed } from './application-setting-bypassed';
import { applicationSettingDeprecated } from './application-setting-deprecated';
import { applicationSettingNeeds } from './application-setting-needs';
import { applicationSettingRequires } from './application-setting-requires';
import { breakGlass } from './break-glass';
import { profileTrial } from './profile-trial';
import type { NotedRule } from '../rule';

/** The rules about what constructs note of their roles, which no template says: judged at synthesis. */
export const notedRules: readonly NotedRule[] = [
  aiAgentTools,
  applicationDefault,
  applicationSettingBypassed,
  applicationSettingDeprecated,
  applicationSettingNeeds,
  applicationSettingRequires,
  breakGlass,
  profileTrial,
];
