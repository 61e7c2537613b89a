import { accessMetrics } from './access-metrics';
import { applicationWithoutCcp } from './application-without-ccp';
import { beyondCloudformation } from './beyond-cloudformation';
import { bothAccessControls } from './both-access-controls';
import { cloudformationLimits } from './cloudformation-limits';
import { customMisspelling } from './custom-misspelling';
import { customPermission } from './custom-permission';
import { defaultProfileName } from './default-profile-name';
import { destructivePermission } from './destructive-permission';
import { downloadButton } from './download-button';
import { duplicateName } from './duplicate-name';
import { emptyRole } from './empty-role';
import { featureDependency } from './feature-dependency';
import { heldTogether } from './held-together';
import { hierarchyBasedLeak } from './hierarchy-based-leak';
import { instanceEnvironment } from './instance-environment';
import { legacyName } from './legacy-name';
import { malformedProfile } from './malformed-profile';
import { missingDependency } from './missing-dependency';
import { myContactsSuperseded } from './my-contacts-superseded';
import { privilegeEscalation } from './privilege-escalation';
import { profileName } from './profile-name';
import { profileQuota } from './profile-quota';
import { profilesPerUser } from './profiles-per-user';
import { recommendedDependency } from './recommended-dependency';
import { redactedAndUnredacted } from './redacted-and-unredacted';
import { restrictionDefeated } from './restriction-defeated';
import { retiredName } from './retired-name';
import type { RoleRule, RolesRule } from '../rule';
import { screenRecordingAudio } from './screen-recording-audio';
import { tagBasedLeak } from './tag-based-leak';
import { unknownName } from './unknown-name';

/** The rules that need to know nothing but roles: judged at synthesis and in review. */
export const roleRules: readonly (RoleRule | RolesRule)[] = [
  accessMetrics,
  applicationWithoutCcp,
  beyondCloudformation,
  bothAccessControls,
  cloudformationLimits,
  customMisspelling,
  customPermission,
  defaultProfileName,
  destructivePermission,
  downloadButton,
  duplicateName,
  emptyRole,
  featureDependency,
  heldTogether,
  hierarchyBasedLeak,
  instanceEnvironment,
  legacyName,
  malformedProfile,
  missingDependency,
  myContactsSuperseded,
  privilegeEscalation,
  profileName,
  profileQuota,
  profilesPerUser,
  recommendedDependency,
  redactedAndUnredacted,
  restrictionDefeated,
  retiredName,
  screenRecordingAudio,
  tagBasedLeak,
  unknownName,
];
