import { opensLeast } from '../../roles/settings/opens-least';
import { nameOf } from '../../roles/words';
import type { NotedRule } from '../rule';

export const defaultSettings: NotedRule = {
  id: 'default-settings',
  note: 'defaultSettings',
  check: (role, { roles }) => (role.notes?.defaultSettings ?? []).flatMap(({ application, among }) => {
    const least = opensLeast(among(), [...roles.values()]);
    return least === undefined || least.id === role.id ? [] : [{
      role: role.id,
      permissions: [],
      message: `The role's settings are the default of ${application} for people without settings of their own, and ${nameOf(least)} opens less.`,
      fix: 'call useAsDefault() without a profile, which uses the most restrictive one, or pass that one',
    }];
  }),
};
