import { waiversOf } from './judge-profile';
import type { HookSettings } from '../../formats/hook-settings';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { needsAttention } from '../../review/app/report-base';
import { review } from '../../review/app/review';
import type { ReviewedApp, ReviewedRole } from '../../review/app/reviewed-app';
import { diffFindings } from '../../review/diff/diff-findings';
import type { RoleChange } from '../../review/diff/diff-report';
import { instanceApp } from '../../review/inputs/live';
import type { Finding } from '../../rules/finding';
import { unusedWaiver } from '../../rules/unused-waiver';

/**
 * What the rules find of the profiles as they are that they did not find of them as they were deployed, by the id of the role; of
 * profiles that no role stands for, by their ARN.
 */
export function appearedIn(
  app: ReviewedApp, changes: readonly RoleChange[], unmanaged: readonly SnapshotProfile[], settings: HookSettings,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  if (changes.length + unmanaged.length === 0) {
    return found;
  }
  const changed = new Map(changes.map(({ before, after }) => [before!, after!]));
  const pairs = [
    ...app.roles.map((before) => ({ before, after: changed.get(before) ?? before })),
    ...unmanaged.map((profile) => ({ after: roleOf(profile, app, settings) })),
  ];
  const { appeared } = diffFindings(review(app), review({ ...app, roles: pairs.map(({ after }) => after) }), pairs);
  for (const finding of appeared) {
    // That a waiver excuses nothing now is no matter of whoever changed something by hand.
    if (finding.role !== undefined && needsAttention(finding) && !finding.undecided && finding.rule !== unusedWaiver.id) {
      found.set(finding.role, [...found.get(finding.role) ?? [], finding]);
    }
  }
  return found;
}

function roleOf(profile: SnapshotProfile, { roles: [like] }: ReviewedApp, settings: HookSettings): ReviewedRole {
  const arn = like?.role.instance ?? profile.arn.split('/security-profile/')[0]!;
  const { roles: [one] } = instanceApp({ arn, profiles: [profile], unreadable: {} }, arn);
  return { ...one!, role: { ...one!.role, id: profile.arn, waivers: waiversOf(profile.name, undefined, settings) } };
}
