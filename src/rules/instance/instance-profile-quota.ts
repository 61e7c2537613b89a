import { because, remedy } from './checks';
import { PROFILES_OF_INSTANCE, PROFILES_OF_INSTANCE_CODE } from '../../permissions/generated/limits/quotas';
import { count } from '../../roles/words';
import { ONCE_RAISED } from '../role/profile-quota';
import type { InstanceRule } from '../rule';

const OPERATION = 'ListSecurityProfiles';

export const instanceProfileQuota: InstanceRule = {
  id: 'instance-profile-quota',
  checkInstance: ({ roles, facts, deployment: { ownProfiles } }) => {
    if (!facts.profiles) {
      return [{
        verdict: 'unknown',
        finding: {
          permissions: [],
          undecided: true,
          message: `Whether the instance has room for ${count(roles.size, 'profile')} could not be determined: ${because(facts, OPERATION)}.`,
          fix: remedy(facts, OPERATION),
        },
      }];
    }
    const names = new Set(facts.profiles.map(({ name }) => name));
    const deployed = new Set(facts.profiles.flatMap(({ arn }) => ownProfiles?.get(arn) ?? []));
    const added = [...roles.values()].filter((role) => !deployed.has(role.id) && !names.has(role.name ?? '')).length;
    const total = facts.profiles.length + added;
    return [added === 0 || total <= PROFILES_OF_INSTANCE ? { verdict: 'satisfied' } : {
      verdict: 'missing',
      finding: {
        permissions: [],
        message: `The instance has ${count(facts.profiles.length, 'security profile')}, and this deployment adds ${added}: ${total} exceed the default quota of ${PROFILES_OF_INSTANCE}.`,
        fix: `make sure that the quota ${PROFILES_OF_INSTANCE_CODE} has been raised for the account, or remove profiles first; ${ONCE_RAISED}`,
      },
    }];
  },
};
