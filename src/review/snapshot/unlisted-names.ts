import { catalogNames, isCatalogued } from '../../permissions/catalog/names';
import { capitalized } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';

/** A name that an instance returns and the catalog lacks, with an entry for the catalog that a person has to complete. */
export interface UnlistedName {
  readonly name: string;
  /** Names of the profiles that hold it. */
  readonly profiles: readonly string[];
  readonly entry: Readonly<Record<string, unknown>>;
}

const LEVELS: Readonly<Record<string, string>> = {
  View: 'view', Edit: 'edit', Create: 'create', Delete: 'remove', Remove: 'remove', Publish: 'publish', Share: 'share', EnableAndDisable: 'enable-disable',
};

const LEVEL_WORDS: Readonly<Record<string, string>> = { EnableAndDisable: 'Enable/Disable' };

/** What the profiles of an instance hold that the catalog does not have. */
export function unlistedNames({ profiles = [] }: InstanceFacts): UnlistedName[] {
  const holders = new Map<string, string[]>();
  for (const profile of profiles) {
    for (const name of profile.permissions?.filter((one) => !isCatalogued(one)) ?? []) {
      holders.set(name, [...holders.get(name) ?? [], profile.name]);
    }
  }
  return [...holders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, names], index) => ({
    name, profiles: names.sort(), entry: entryFor(name, catalogNames.length + index),
  }));
}

/** As much of an entry as the name gives away; what it does is for a person to find out. */
function entryFor(name: string, number: number): Record<string, unknown> {
  const parts = name.split('.');
  const last = parts.length > 1 ? parts.pop()! : '';
  const resource = spelled(parts.join(' '));
  const action = LEVEL_WORDS[last] ?? spelled(last);
  const uiName = action === '' ? resource : `${resource} - ${action}`;
  return {
    name,
    number,
    constant: wordsIn(uiName).join('_').toUpperCase(),
    uiName,
    resource,
    level: Object.hasOwn(LEVELS, last) ? LEVELS[last] : 'other',
    description: `${action === '' ? 'Use' : action} ${resource} (inferred from its name, AWS does not describe it)`,
    status: 'unlisted',
    provenance: ['observed'],
    date: String(new Date().getUTCFullYear()),
    sources: ['instance-lists'],
  };
}

/** `CaseCustomFields` is written `Case custom fields`. */
function spelled(name: string): string {
  return capitalized(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase());
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z0-9]+/g) ?? [];
}
