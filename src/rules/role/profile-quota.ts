import { byCodeUnit } from '../../roles/words';
import type { RolesRule } from '../rule';

/** Security profiles an instance may have, unless AWS raised the quota. */
export const DEFAULT_QUOTA = 100;

/** What an app says of a quota that was raised; no API of Connect returns it. */
export const ONCE_RAISED = 'once it has been, acknowledge this finding for the whole app, with the new quota as the reason';

/** The quota's code, for a request to raise it. */
export const QUOTA_CODE = 'L-F325A715';

export const profileQuota: RolesRule = {
  id: 'profile-quota',
  checkAll: ({ roles }) => {
    const numbers = new Map<string, number>();
    const defined = [...roles.values()].filter(({ reading }) => !reading?.isReferred);
    defined.forEach(({ instance }) => numbers.set(instance, (numbers.get(instance) ?? 0) + 1));
    return [...numbers].filter(([, number]) => number > DEFAULT_QUOTA).sort(([a], [b]) => byCodeUnit(a, b)).map(([instance, number]) => ({
      permissions: [],
      message: `${number} roles are defined for ${instance}; the default quota is ${DEFAULT_QUOTA} security profiles per instance.`,
      fix: `merge roles, or have the quota ${QUOTA_CODE} raised before deploying, and ${ONCE_RAISED}`,
    }));
  },
};
