import { factsOf } from './catalog/facts';
import { catalogNames } from './catalog/names';
import { permissionTextOf } from './catalog/texts';
import { sections } from './generated/tables/sections';
import { isMisspelled, isSameWord, Similarity, wordsOf, type Candidate } from './similarity';
import { meantBy } from './wordings';

const LIMIT = 3;

/** What people say for the columns of the console's table. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  view: ['view', 'read', 'see', 'show', 'get', 'list', 'describe'],
  edit: ['edit', 'update', 'change', 'modify', 'write', 'manage', 'configure', 'close'],
  create: ['create', 'add', 'new', 'make'],
  remove: ['remove', 'delete', 'release'],
  publish: ['publish', 'release'],
};

/** What people do with recordings, which the console calls View or Access; what goes on they listen to with another permission. */
const PERCEIVING: ReadonlySet<string> = new Set(['listen', 'hear', 'play', 'playback', 'replay', 'review', 'watch']);

const CHANGING = [...VERBS.edit!, ...VERBS.create!, 'administer', 'assign', 'grant'];
const RESTRICTING = ['restrict', 'require', 'limit', 'prevent', 'block'];

/** Words that say what can be done, or who does it, and not with what. */
const LEVELS: ReadonlySet<string> = new Set([
  ...Object.values(VERBS).flat(), 'access', 'admin', 'administrator', 'all', 'allow', 'disable', 'download', 'enable', 'enabled', 'export', 'full', 'management',
  'permission', 'role', 'use',
]);

/** Words of a section's name that tell what is meant all the same, because only rows of that section are about it. */
const RECORDED: ReadonlySet<string> = new Set(['recording', 'transcript']);

const PRODUCT: ReadonlySet<string> = new Set(['amazon', 'aws', 'connect', 'customer']);

/** What a permission is called, and what of that every wrong name is compared with. */
interface Called {
  readonly wordings: readonly string[];
  readonly words: readonly (readonly string[])[];
  /** Whether it reaches the things of everybody. */
  readonly isOfAdmins: boolean;
}

interface Prepared {
  readonly similarity: Similarity;
  readonly called: ReadonlyMap<string, Called>;
  readonly sections: readonly (readonly string[])[];
}

let prepared: Prepared | undefined;

/**
 * The catalog's names that a wrong name may be meant for, best first: at most 3, none where nothing is near.
 *
 * People write what they read in the console as often as they misspell the API, so both wordings are compared. A permission
 * that deletes something, lets people raise their own access, or restricts them is suggested only where the wrong name
 * says something of the kind: a suggestion that is taken over unread must do no harm.
 */
export function nearest(name: string): string[] {
  const meant = meantBy(name);
  if (meant?.kind === 'permission' && meant.names.length <= LIMIT) {
    return meant.names.flatMap((one) => (factsOf(one)!.successors.length > 0 ? factsOf(one)!.successors : [one])).slice(0, LIMIT);
  }
  prepared ??= prepare();
  const { similarity, called, sections: ofSections } = prepared;
  const words = wordsOf(name);
  const telling = tellingOf(words, ofSections);
  const says = remembered((verbs: readonly string[]) => (
    words.some((word) => verbs.some((verb) => isSameWord(word, verb) || joins(word, verb)))));
  return similarity.mostSimilar(name, readings(name), LIMIT, (key) => (
    (isMeant(key, called.get(key)!, words, says) && isAbout(called.get(key)!, words, telling)
      || called.get(key)!.wordings.some((wording) => isMisspelled(name, wording)))
    // Whoever does not spell a legacy or retired name is better served by what takes its place, and instead of what AWS does not describe by what it does.
    && (!['legacy', 'retired', 'unlisted'].includes(factsOf(key)!.status) || !/\s/.test(name.trim()) && isMisspelled(name, key))));
}

function prepare(): Prepared {
  const legacy = catalogNames.filter((one) => factsOf(one)!.status === 'legacy');
  const called = new Map(catalogNames.map((name): [string, Called] => {
    const wordings = wordingsOf(name, legacy);
    return [name, { wordings, words: wordings.map(wordsOf), isOfAdmins: wordsOf(factsOf(name)!.resource).includes('admin') }];
  }));
  return {
    similarity: new Similarity(catalogNames.map((name) => candidate(name, called.get(name)!.wordings))),
    called,
    sections: Object.entries(sections).flatMap(([title, others]) => [title, ...others]).map(wordsOf),
  };
}

function candidate(name: string, wordings: readonly string[]): Candidate {
  const { level, resource, status } = factsOf(name)!;
  // What has passed is only suggested to who nearly wrote its name.
  if (status === 'legacy' || status === 'retired') {
    return { key: name, wordings: [name] };
  }
  return { key: name, wordings: [...wordings, `${name.replace(/\.[^.]*$/, '')} ${level}`, `${resource} ${level}`] };
}

/** What a permission is called; also as the legacy ones were whose place it takes: guides go on naming them as the console once did. */
function wordingsOf(name: string, legacy: readonly string[]): string[] {
  const { uiName, alsoKnownAs = [] } = permissionTextOf(name)!;
  const predecessors = legacy.filter((one) => factsOf(one)!.successors.includes(name));
  return [name, uiName, ...alsoKnownAs, ...predecessors.map((one) => permissionTextOf(one)!.uiName)];
}

/**
 * Whether what was written has a word in common with the permission that says what it is about: a word of the product does not,
 * nor does a level, nor the name of a section or a part of it, unless that is all that the permission is called.
 */
function isAbout({ words: wordings }: Called, words: readonly string[], telling: readonly string[]): boolean {
  return wordings.some((wording) => {
    const letters = wording.join('');
    const things = wording.filter((word) => !LEVELS.has(word));
    const isIn = (word: string) => (
      word.length > 3 && letters.includes(word) || wording.some((other) => word[0] === other[0] && isSameWord(word, other)));
    return telling.some(isIn)
      || things.length > 0 && things.every((word) => words.includes(word));
  });
}

function tellingOf(words: readonly string[], ofSections: Prepared['sections']): readonly string[] {
  const telling = words.filter((word) => !LEVELS.has(word) && !PRODUCT.has(word));
  const isSection = ofSections.some((section) => telling.every((word) => section.includes(word)));
  return isSection ? telling.filter((word) => RECORDED.has(word)) : telling;
}

/** @param says whether one of some verbs is among the words */
function isMeant(name: string, { isOfAdmins }: Called, words: readonly string[], says: (verbs: readonly string[]) => boolean): boolean {
  const { level, risks, restricts } = factsOf(name)!;
  return (level !== 'remove' && !risks.includes('destructive') || says(VERBS.remove!))
    && (!risks.includes('privilege-escalation') || says(CHANGING))
    && (!restricts || says(RESTRICTING))
    // What reaches the things of everybody is not what is meant by things.
    && (!isOfAdmins || words.includes('admin'));
}

function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    if (!answers.has(key)) {
      answers.set(key, ask(key));
    }
    return answers.get(key)!;
  };
}

/** Whether a verb begins or ends what was written in one: `usersedit`. */
function joins(word: string, verb: string): boolean {
  return word.startsWith(verb) || word.endsWith(verb);
}

/** The name without the prefix of an IAM action, and with each verb that begins or ends a part of it as the console says it. */
function readings(name: string): string[] {
  const plain = name.replace(/^[a-z-]+:/, '');
  const parts = plain.split(/[^A-Za-z0-9]+/).map((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []);
  const verbs = new Set(parts.flatMap((words) => [words[0], words[words.length - 1]]).filter((word) => word !== undefined));
  const isOfRecords = wordsOf(plain).some((word) => RECORDED.has(word));
  return [plain, ...[...verbs].flatMap((verb) => (isOfRecords && PERCEIVING.has(verb.toLowerCase()) ? ['view'] : levelsOf(verb)).map((level) => (
    `${parts.flat().filter((word) => word !== verb).join(' ')} ${level}`)))];
}

function levelsOf(verb: string): string[] {
  return Object.keys(VERBS).filter((level) => VERBS[level]!.includes(verb.toLowerCase()));
}
