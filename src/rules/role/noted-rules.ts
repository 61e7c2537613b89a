import { aiAgentTools } from './ai-agent-tools';
import { breakGlass } from './break-glass';
import { defaultSettings } from './default-settings';
import { otherInstance } from './other-instance';
import { settingBypassed } from './setting-bypassed';
import { settingDeprecated } from './setting-deprecated';
import { settingNeeds } from './setting-needs';
import { settingRequires } from './setting-requires';
import { unassociatedAiAgentProfile } from './unassociated-ai-agent-profile';
import { unusedExcept } from './unused-except';
import type { NotedRule } from '../rule';

/** The rules about what constructs note of their roles, which no template says: judged at synthesis. */
export const notedRules: readonly NotedRule[] = [
  aiAgentTools,
  breakGlass,
  defaultSettings,
  otherInstance,
  settingBypassed,
  settingDeprecated,
  settingNeeds,
  settingRequires,
  unassociatedAiAgentProfile,
  unusedExcept,
];
