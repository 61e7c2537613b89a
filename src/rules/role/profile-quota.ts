import { PROFILES_OF_INSTANCE, PROFILES_OF_INSTANCE_CODE } from '../../permissions/generated/limits/quotas';
import { byCodeUnit } from '../../roles/words';
import type { RolesRule } from '../rule';

/** What an app says of a quota that was raised; no API of Connect returns it. */
export const ONCE_RAISED = 'once it has been, acknowledge this finding for the whole app, with the new quota as the reason';

export const profileQuota: RolesRule = {
  id: 'profile-quota',
  checkAll: ({ roles }) => {
    const numbers = new Map<string, number>();
    const defined = [...roles.values()].filter(({ reading }) => !reading?.isReferred);
    defined.forEach(({ instance }) => numbers.set(instance, (numbers.get(instance) ?? 0) + 1));
    const beyond = [...numbers].filter(([, number]) => number > PROFILES_OF_INSTANCE);
    return beyond.sort(([a], [b]) => byCodeUnit(a, b)).map(([instance, number]) => ({
      permissions: [],
      message: `${number} roles are defined for ${instance}; the default quota is ${PROFILES_OF_INSTANCE} `
        + 'security profiles per instance.',
      fix: `merge roles, or have the quota ${PROFILES_OF_INSTANCE_CODE} raised before deploying, and ${ONCE_RAISED}`,
    }));
  },
};
