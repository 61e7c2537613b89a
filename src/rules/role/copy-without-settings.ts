import { nameOf } from '../../roles/words';
import type { NotedRule } from '../rule';

export const copyWithoutSettings: NotedRule = {
  id: 'copy-without-settings',
  note: 'lackingSettings',
  check: (role, { roles }) => (role.notes?.lackingSettings ?? [])
    .filter(({ application }) => !role.notes!.settings?.some(({ definition, all }) => definition.id === application && all().has(role.id)))
    .map(({ title, original }) => ({
      role: role.id,
      permissions: [],
      message: `The role is a copy of ${nameOf(roles.get(original) ?? { id: original })}, which has settings of ${title}, and has none itself, because it is on another instance or in another stage.`,
      fix: `assign settings of ${title} to it with the ProfileSettings of its instance`,
    })),
};
