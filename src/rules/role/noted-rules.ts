import { aiAgentTools } from './ai-agent-tools';
import { breakGlass } from './break-glass';
import { breakGlassSettings } from './break-glass-settings';
import { copyWithoutSettings } from './copy-without-settings';
import { defaultSettings } from './default-settings';
import { missingDefaultSettings } from './missing-default-settings';
import { otherInstance } from './other-instance';
import { settingBypassed } from './setting-bypassed';
import { settingDeprecated } from './setting-deprecated';
import { settingLockOut } from './setting-lock-out';
import { settingNeeds } from './setting-needs';
import { settingRequires } from './setting-requires';
import { settingReserved } from './setting-reserved';
import { settingUnassigned } from './setting-unassigned';
import { unassociatedAiAgentProfile } from './unassociated-ai-agent-profile';
import { unusedExcept } from './unused-except';
import type { NotedRule } from '../rule';

/** The rules about what constructs note of their roles, which no template says: judged at synthesis. */
export const notedRules: readonly NotedRule[] = [
  aiAgentTools,
  breakGlass,
  breakGlassSettings,
  copyWithoutSettings,
  defaultSettings,
  missingDefaultSettings,
  otherInstance,
  settingBypassed,
  settingDeprecated,
  settingLockOut,
  settingNeeds,
  settingRequires,
  settingReserved,
  settingUnassigned,
  unassociatedAiAgentProfile,
  unusedExcept,
];
