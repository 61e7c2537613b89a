import type { SnapshotProfile } from '../../formats/instance-snapshot';
import type { WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';
import type { ReviewedApp, ReviewedRole } from '../../review/app/reviewed-app';
import { unmanagedOn } from '../../review/app/unmanaged';
import type { RoleChange } from '../../review/diff/diff-report';
import { nameOf } from '../../roles/words';
import type { Finding } from '../../rules/finding';
import { missing } from '../../rules/instance/checks';
import { drift } from '../../rules/instance/drift';
import type { InstanceFacts, LiveProfile } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';
import type { InstanceRule } from '../../rules/rule';

/** How the stack judges what it deployed: by its own severities, and by the waivers of each role. */
export function judgeDeployed({ expected: { request } }: WatchRequest, facts: InstanceFacts) {
  const ofRoles = new Map(Object.entries(request.profileSeverities));
  return ({ role }: ReviewedRole, rule: InstanceRule, profiles: readonly LiveProfile[] = []): readonly Finding[] => {
    const deployment = { ownProfiles: new Map([[request.arns[role.id] ?? role.id, role.id]]), lastDeployed: new Map([[role.id, role]]) };
    return examine([role], { ...request.severities, ofRoles, rules: [rule], facts: { ...facts, profiles }, deployment }).findings;
  };
}

/** The rule about what was changed by hand, of a change that is known already. */
export function changedRule({ before, permissions, renamed }: RoleChange): InstanceRule {
  const { role } = before!;
  const names = [...permissions.map(({ permission: { name } }) => name), ...renamed.flatMap(({ from, to }) => [...from, ...to])];
  return {
    id: drift.id,
    checkInstance: () => [missing(role, {
      permissions: names.sort(),
      message: `${nameOf(role)} was changed by hand since it was deployed.`,
      fix: 'take the change into the code if it is to stay; otherwise undo it in the Connect console',
    })],
  };
}

/** What is wrong with a profile that no role stands for: nothing, something, or why that could not be told. */
export function unmanagedIn(
  profile: SnapshotProfile, present: ReviewedApp, facts: InstanceFacts,
): { readonly profile: SnapshotProfile; readonly finding: Finding } | string | undefined {
  const alone = { ...facts, profiles: [profile] };
  const [finding] = unmanagedOn(alone, present, [alone]);
  if (!finding || !needsAttention(finding)) {
    return undefined;
  }
  if (profile.tags && !finding.undecided) {
    return { profile, finding };
  }
  const why = profile.tags ? 'not all of what the stack deployed could be read' : 'its tags could not be read';
  return `Whether code made the profile "${profile.name}" could not be determined: ${why}.`;
}
