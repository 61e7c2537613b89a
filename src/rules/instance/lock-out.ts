import { because, liveProfileOf, remedy } from './checks';
import type { Role } from '../../roles/role';
import { asSentence, count, list, namesOf } from '../../roles/words';
import { Severity } from '../finding';
import { isAwsManaged, type LiveProfile } from '../instance-facts';
import type { InstanceContext, InstanceRule } from '../rule';

/** Whoever holds all of these can repair any role, and give it to anybody. */
export const MANAGEMENT = ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'] as const;

const OPERATION = 'ListSecurityProfilePermissions';

export const lockOut: InstanceRule = {
  id: 'lock-out',
  checkInstance: (context) => {
    const losing = losingManagement(context);
    const lockOutReason = context.deployment.lockOutReason?.trim();
    if (losing.length === 0 || [...context.roles.values()].some((role) => manages(role.permissions))) {
      return [{ verdict: 'satisfied' }];
    }
    const others = otherProfiles(context);
    if (others?.some(({ permissions }) => permissions && manages(permissions))) {
      return [{ verdict: 'satisfied' }];
    }
    const unread = others?.filter(({ permissions }) => !permissions) ?? [];
    const taken = `This deployment takes ${list(MANAGEMENT)} from ${namesOf(losing)}`;
    if (!others || unread.length > 0) {
      return [{
        verdict: 'unknown',
        finding: {
          permissions: [],
          undecided: true,
          message: `${taken}; whether another profile can still manage users and security profiles could not be determined: ${others
            ? `the permissions of ${count(unread.length, 'profile')} are not known (${because(context.facts, OPERATION)})` : because(context.facts, 'ListSecurityProfiles')}.`,
          fix: remedy(context.facts, others ? OPERATION : 'ListSecurityProfiles'),
        },
      }];
    }
    return [{
      verdict: 'missing',
      finding: {
        permissions: [...MANAGEMENT],
        ...(lockOutReason ? { severity: Severity.INFO } : {}),
        message: `${taken}; no other profile of the instance holds all of them, so nobody could manage users and security profiles anymore.`
          + (lockOutReason ? ` The app declares that this is intended: ${asSentence(lockOutReason)}` : ''),
        fix: 'keep one role that holds all of them, or declare that the lock-out is intended, with validation.lockOutReason and a reason',
      },
    }];
  },
};

/**
 * Roles of the stack that can manage users and security profiles now and cannot after the deployment. As long as there is
 * none, `lock-out` needs no permissions of any other profile.
 */
export function losingManagement(context: Pick<InstanceContext, 'facts' | 'deployment'> & { readonly roles: ReadonlyMap<string, Role> }): Role[] {
  return [...context.deployment.lastDeployed?.values() ?? []].filter((before) => {
    const now = liveProfileOf(before, context)?.permissions ?? before.permissions;
    const after = context.roles.get(before.id);
    return manages(now) && !(after && manages(after.permissions));
  });
}

/** Profiles that this deployment leaves alone, those of AWS among them, whatever their names. */
function otherProfiles({ facts, deployment: { ownProfiles, lastDeployed }, roles }: InstanceContext): LiveProfile[] | undefined {
  const names = new Set([...lastDeployed?.values() ?? [], ...roles.values()].map(({ name }) => name));
  return facts.profiles?.filter((profile) => isAwsManaged(profile) || !ownProfiles?.has(profile.arn) && !names.has(profile.name));
}

function manages(permissions: readonly string[]): boolean {
  return MANAGEMENT.every((name) => permissions.includes(name));
}
