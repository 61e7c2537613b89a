import { keptFirstBy } from './settings';
import type { NotedRule } from '../rule';

export const missingDefaultSettings: NotedRule = {
  id: 'missing-default-settings',
  note: 'settings',
  check: (role, context) => keptFirstBy(role, context).filter((kept) => !kept.hasDefault()).map(({ definition }) => ({
    role: role.id,
    permissions: [],
    message: `${definition.title} has no default, so it is up to the application what people without settings of their own may do.`,
    fix: 'call useAsDefault(), which uses what every role may do at least',
  })),
};
