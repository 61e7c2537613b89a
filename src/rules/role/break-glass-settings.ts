import { titlesOf } from './settings';
import type { KeptSettings } from '../../roles/role-notes';
import { list } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { NotedRule, RuleContext } from '../rule';

export const breakGlassSettings: NotedRule = {
  id: 'break-glass-settings',
  note: 'breakGlass',
  check: (role, context) => (role.notes?.breakGlass ? applicationsOn(role, context) : []).flatMap((kept) => {
    const { title, settings } = kept.definition;
    const own = kept.all().get(role.id);
    const lacking = settings.filter((setting) => setting.deprecated === undefined && !setting.isPreference
      && own?.valueOf(setting).text !== setting.widest().text);
    return lacking.length === 0 ? [] : [{
      role: role.id,
      permissions: [],
      message: own ? `The role is kept for emergencies, but does not have ${list(titlesOf(lacking))} of ${title} at the widest value.`
        : `The role is kept for emergencies, but has no settings of ${title}, in which its user gets the default.`,
      fix: 'give it its settings with assignAll(), which assigns the widest value of each',
    }];
  }),
};

/** What is kept for applications on the instance of a role. */
function applicationsOn(role: JudgedRole, { roles }: RuleContext): KeptSettings[] {
  const ofOthers = [...roles.values()].filter(({ instance }) => instance === role.instance).flatMap(({ notes }) => notes?.settings ?? []);
  return [...new Map(ofOthers.map((kept) => [kept.path, kept])).values()];
}
