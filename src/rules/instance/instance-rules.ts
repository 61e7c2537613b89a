import { deletedProfile } from './deleted-profile';
import { drift } from './drift';
import { instanceActive } from './instance-active';
import { instanceFeature } from './instance-feature';
import { instanceProfileQuota } from './instance-profile-quota';
import { lockOut } from './lock-out';
import { missingApplication } from './missing-application';
import { missingFlowModule } from './missing-flow-module';
import { missingHierarchyGroup } from './missing-hierarchy-group';
import { nameTaken } from './name-taken';
import { readBack } from './read-back';
import type { InstanceRule } from '../rule';
import { unseenName } from './unseen-name';
import { writeFailed } from './write-failed';

/**
 * The rules that hold before a deployment changes anything, and against a snapshot of the instance. They load none of the
 * catalog's texts and facts, because the function that judges a deployment carries all that it imports.
 */
export const instanceRules: readonly InstanceRule[] = [
  deletedProfile,
  drift,
  instanceActive,
  instanceFeature,
  instanceProfileQuota,
  lockOut,
  missingApplication,
  missingFlowModule,
  missingHierarchyGroup,
  nameTaken,
  unseenName,
];

/** The rules that hold once the profiles are there. */
export const readBackRules: readonly InstanceRule[] = [readBack, writeFailed];

/** Whether a deployment judges by a rule. */
export function isDeploymentRule(id: string): boolean {
  return [...instanceRules, ...readBackRules].some((rule) => rule.id === id);
}
