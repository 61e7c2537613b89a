import { factsOf } from './catalog/facts';
import { catalogNames } from './catalog/names';
import { textOf } from './catalog/texts';
import { Similarity, type Candidate } from './similarity';

const LIMIT = 3;

/** What people say for the columns of the console's table. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  view: ['view', 'read', 'see', 'show', 'get', 'list', 'describe'],
  edit: ['edit', 'update', 'change', 'modify', 'write', 'manage', 'configure'],
  create: ['create', 'add', 'new', 'make'],
  remove: ['remove', 'delete', 'release'],
  publish: ['publish', 'release'],
};

let prepared: Similarity | undefined;

/**
 * The catalog's names that a wrong name may be meant for, best first: at most 3, none where nothing is near.
 *
 * People write what they read in the console as often as they misspell the API, so both wordings are compared.
 */
export function nearest(name: string): string[] {
  prepared ??= new Similarity(candidates());
  return prepared.mostSimilar(name, readings(name), LIMIT);
}

function candidates(): Candidate[] {
  return catalogNames.map((name) => {
    const { level, resource, status } = factsOf(name)!;
    // What has passed is only suggested to who nearly wrote its name.
    if (status === 'legacy' || status === 'retired') return { key: name, wordings: [name] };
    return { key: name, wordings: [name, textOf(name)!.uiName, `${name.replace(/\.[^.]*$/, '')} ${level}`, `${resource} ${level}`] };
  });
}

/** The name without the prefix of an IAM action, and with each verb that begins or ends a part of it as the console says it. */
function readings(name: string): string[] {
  const plain = name.replace(/^[a-z-]+:/, '');
  const parts = plain.split(/[^A-Za-z0-9]+/).map((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []);
  const verbs = new Set(parts.flatMap((words) => [words[0], words[words.length - 1]]).filter((word) => word !== undefined));
  return [plain, ...[...verbs].flatMap((verb) => levelsOf(verb).map((level) => (
    `${parts.flat().filter((word) => word !== verb).join(' ')} ${level}`)))];
}

function levelsOf(verb: string): string[] {
  return Object.keys(VERBS).filter((level) => VERBS[level]!.includes(verb.toLowerCase()));
}
