import type { Dependency, Leak } from '../../src/permissions/catalog/types';
import { list } from '../../src/roles/words';
import type { CatalogData, CatalogPermission } from '../support/catalog';

const RISKS: Record<string, string> = {
  'privilege-escalation': 'privilege escalation',
  'sensitive-data': 'sensitive data',
  'destructive': 'destructive',
  'service-affecting': 'affects the service',
  'monitoring': 'monitoring of people',
};

const STATUSES: Record<string, string> = {
  legacy: 'Legacy: the console replaces it when somebody saves the profile',
  retired: 'Retired: it belongs to something that Amazon Connect no longer offers',
  unlisted: 'Unlisted: instances return it, no AWS page describes it',
};

/**
 * What there is to know of a permission beyond its description, one sentence each, in plain text.
 * `write` says how a name of another permission is written.
 */
export function notesOn(permission: CatalogPermission, catalog: CatalogData, write = (name: string) => name): string[] {
  const feature = permission.feature === undefined ? undefined : catalog.features[permission.feature];
  return [
    ...statusNotes(permission, write),
    permission.contains?.length ? `Includes everything that ${list(permission.contains.map(write), 'and', Infinity)} ${permission.contains.length === 1 ? 'grants' : 'grant'}.` : '',
    permission.polarity === 'restricts' ? 'Restricting: it takes something away from its holders, even from those who hold other profiles as well (inferred).' : '',
    ...(permission.dependencies ?? []).map((dependency) => dependencyNote(dependency, write)),
    permission.risks?.length ? `Risk: ${permission.risks.map((risk) => RISKS[risk]).join(', ')}.` : '',
    leakNote(permission, write),
    permission.disputed?.length ? `Pages of AWS contradict each other whether it obeys ${control(permission.disputed)}.` : '',
    feature ? `The instance must have ${feature.title}${permission.featureInferred || feature.inferred ? ' (inferred)' : ''}.` : '',
  ].filter((note) => note !== '');
}

function leakNote({ leaks = [], leaksAt, leaksWith = [] }: CatalogPermission, write: (name: string) => string): string {
  if (leaks.length === 0) {
    return '';
  }
  return leaksAt === undefined
    ? `Shows everything, regardless of ${control(leaks)}.`
    : `Opens, together with ${list(leaksWith.map(write), 'and', Infinity)}, ${leaksAt}, which shows everything, regardless of ${control(leaks)}.`;
}

function control(kinds: readonly Leak[]): string {
  return `${list(kinds.map((kind) => `${kind}-based`), 'and', Infinity)} access control`;
}

/** Whether it still is what it was, and what to use where it is not. */
export function statusNotes({ status, successors }: CatalogPermission, write = (name: string) => name): string[] {
  return [
    ...(status in STATUSES ? [`${STATUSES[status]}.`] : []),
    ...(successors?.length ? [`Use instead: ${list(successors.map(write), 'and', Infinity)}.`] : []),
  ];
}

function dependencyNote({ strength, names, anyOf, for: purpose, perUser, inferred }: Dependency, write: (name: string) => string): string {
  const written = names.map(write);
  const end = [
    purpose && strength !== 'for' ? `for ${purpose}` : '',
    perUser ? 'or another profile of the same user has it' : '',
    inferred ? 'inferred' : '',
  ].filter((remark) => remark !== '').map((remark) => ` (${remark})`).join('');
  const wanted = list(written, strength === 'one-of' || anyOf ? 'or' : 'and', Infinity);
  switch (strength) {
    case 'needs':
    case 'one-of': return `Needs ${wanted}${end}.`;
    case 'for': return `For ${purpose}, needs ${wanted}${end}.`;
    case 'recommended': return `Works best with ${wanted}${end}.`;
  }
}
