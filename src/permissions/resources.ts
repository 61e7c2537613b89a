import { AccessLevel } from './access-level';
import { factsOf } from './catalog/facts';
import { catalogNames } from './catalog/names';
import { Similarity } from './similarity';

/**
 * The names of the permissions of a row of the console's table, at the given levels.
 */
export function permissionsOfResource(resource: string, levels: readonly AccessLevel[]): string[] {
  if (typeof resource !== 'string') {
    throw new Error(`The row of PermissionSet.forResource() is ${resource === null ? 'null' : typeof resource}. Give a text, such as 'Queues'.`);
  }
  const row = catalogNames.map((name) => ({ name, ...factsOf(name)! })).filter((permission) => permission.resource === resource);
  if (row.length === 0) {
    throw new Error(unknownResource(resource));
  }
  const offered = row.filter(({ status }) => status === 'current' || status === 'unlisted');
  const has = [...new Set(offered.map(({ level }) => level))].sort();
  if (has.length === 0) {
    throw new Error(`"${resource}" has only legacy or retired permissions: ${row.map(({ name }) => name).join(', ')}. Use their successors.`);
  }
  const lacking = levels.filter((level) => level !== AccessLevel.ALL && !has.some((own) => own === level));
  if (levels.length === 0 || lacking.length > 0) {
    throw new Error(`"${resource}" ${lacking.length > 0 ? `does not have the level ${lacking.map(String).join(', ')}` : 'was given no level'}. `
      + `Its levels are ${has.join(', ')}; AccessLevel.ALL stands for all of them.`);
  }
  return offered.filter(({ level }) => levels.includes(AccessLevel.ALL) || levels.includes(level as AccessLevel)).map(({ name }) => name);
}

function unknownResource(resource: string): string {
  const rows = [...new Set(catalogNames.map((name) => factsOf(name)!.resource))].sort();
  const near = new Similarity(rows.map((row) => ({ key: row, wordings: [row] }))).mostSimilar(resource, [], 3);
  return `The permission table of the console has no row "${resource}".${near.length > 0 ? ` Did you mean "${near.join('" or "')}"?` : ''} `
    + 'docs/permissions.md lists all rows.';
}
