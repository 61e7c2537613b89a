import type { KeptSettings } from '../../../src/roles/role-notes';
import type { RoleSettings } from '../../../src/roles/settings/role-settings';

/** What is kept for the application of some settings, by the ids of roles. */
export function keptSettings(all: Readonly<Record<string, RoleSettings>>, more: Partial<KeptSettings> = {}): KeptSettings {
  const definition = Object.values(all)[0].application;
  return {
    path: `Stack/${definition.id}`, definition, all: () => new Map(Object.entries(all)), isReserved: () => false, hasDefault: () => true, isDefault: () => false, ...more,
  };
}
