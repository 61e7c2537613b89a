import { list, nameOf } from '../../roles/words';
import type { NotedRule } from '../rule';

export const defaultSettings: NotedRule = {
  id: 'default-settings',
  note: 'defaultSettings',
  check: (role, { roles }) => (role.notes?.defaultSettings ?? []).flatMap(({ application, among }) => {
    const all = among();
    const own = all.get(role.id);
    // Of settings that each allow something that the others do not, none is the narrower one.
    const narrower = own ? [...all].filter(([, other]) => other.isWithin(own) && !own.isWithin(other)).map(([id]) => id) : [];
    return narrower.length === 0 ? [] : [{
      role: role.id,
      permissions: [],
      message: `The role's settings are the default of ${application} for people without settings of their own, and ${
        list(narrower.map((id) => nameOf(roles.get(id) ?? { id })))} opens less.`,
      fix: 'call useAsDefault() without a profile, which uses what every role may do at least',
    }];
  }),
};
