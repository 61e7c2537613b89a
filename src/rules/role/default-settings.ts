import { list, nameOf } from '../../roles/words';
import type { NotedRule } from '../rule';
import { titlesOf } from './settings';

export const defaultSettings: NotedRule = {
  id: 'default-settings',
  note: 'settings',
  check: (role, { roles }) => (role.notes?.settings ?? []).flatMap((kept) => {
    const all = kept.all();
    const own = all.get(role.id);
    if (!own || !kept.isDefault()) {
      return [];
    }
    const start = `The role's settings are the default of ${kept.definition.title} for people without settings of their own`;
    // Of settings that each allow something that the others do not, none is the narrower one.
    const narrower = [...all].filter(([, other]) => other.isWithin(own) && !own.isWithin(other))
      .map(([id]) => nameOf(roles.get(id) ?? { id }));
    const risky = own.values().filter(({ isMostRestricted }) => !isMostRestricted)
      .map(({ setting }) => setting).filter(({ risk }) => risk.length > 0);
    return [
      ...(narrower.length === 0 ? [] : [`${start}, and ${list(narrower)} opens less.`]),
      ...(risky.length === 0 ? [] : [`${start}, and open ${list(titlesOf(risky))} to everybody whom nobody has looked at yet.`]),
    ].map((message) => ({
      role: role.id,
      permissions: [],
      message,
      fix: 'call useAsDefault() without a profile, which uses what every role may do at least',
    }));
  }),
};
