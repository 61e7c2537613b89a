import { InputError } from './input-error';
import { inWords } from './read-facts';
import { parseJson } from './read-file';
import { isObject, own } from './shapes';
import { visible } from './visible';
import { isCatalogued } from '../permissions/catalog/names';
import { nearest } from '../permissions/nearest';
import type { PermissionRisk } from '../permissions/permission-risk';
import { list } from '../roles/words';
import { guardrailFlaws, type Guardrail } from '../rules/guardrails';

/** The form of a pack; a change that older readers would misread gets a new number. */
export const PACK_SCHEMA = 'connect-profiles/guardrails/1';

/** Guardrails that belong together, as a file that somebody can copy and change. */
export interface GuardrailPackData {
  readonly title: string;
  /** What it is for, and what it is not. */
  readonly about?: string;
  readonly guardrails: readonly Guardrail[];
}

const PACK_MEMBERS = ['$schema', 'schema', 'title', 'about', 'guardrails'];
const MEMBERS = ['id', 'reason', 'forbidPermissions', 'forbidRisks', 'exclusiveSets', 'waivable'];

/** Takes what is wrong, as a sentence. */
type Say = (flaw: string) => void;

/**
 * Reads guardrails from the text of a file.
 *
 * @param source where the text is from, for messages
 * @throws InputError with all that is wrong, each on a line of its output, if it is no such file
 */
export function readPack(text: string, source: string): GuardrailPackData {
  const parsed = parseJson(text, source, 'guardrails');
  const schema = own(parsed, 'schema');
  if (schema !== PACK_SCHEMA) {
    throw new InputError(`${source} has no guardrails that this version can read: its "schema" is ${inWords(schema)}, expected "${PACK_SCHEMA}".`);
  }
  const flaws: string[] = [];
  const say: Say = (flaw) => flaws.push(flaw);
  noOthers(parsed, PACK_MEMBERS, 'The file', say);
  const title = textAt(parsed, 'title', 'the file', say);
  const about = own(parsed, 'about') === undefined ? undefined : textAt(parsed, 'about', 'the file', say);
  const given = listAt(parsed, 'guardrails', 'the file', say) ?? [];
  const guardrails = given.flatMap((value, index) => guardrailAt(value, index, say));
  const ids = guardrails.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  twice.forEach((id) => say(`Two guardrails have the id "${id}". Give each its own.`));
  if (flaws.length > 0) {
    throw new InputError(`${source} has guardrails that cannot be kept, ${flaws.length} ${flaws.length === 1 ? 'thing is' : 'things are'} wrong:`,
      flaws.map((flaw) => `- ${flaw}`).join('\n'));
  }
  return { title, ...(about === undefined ? {} : { about }), guardrails };
}

function guardrailAt(value: unknown, index: number, say: Say): Guardrail[] {
  const id = own(value, 'id');
  const whose = typeof id === 'string' && id !== '' ? `guardrail "${visible(id)}"` : `guardrail ${index + 1}`;
  if (!isObject(value)) {
    say(`The ${whose} is ${inWords(value)}; it must be an object.`);
    return [];
  }
  const wrong: string[] = [];
  const note: Say = (flaw) => wrong.push(flaw);
  noOthers(value, MEMBERS, `The ${whose}`, note);
  const texts = (key: string) => namesAt(own(value, key), `"${key}" of ${whose}`, note);
  const sets = own(value, 'exclusiveSets') === undefined ? undefined : listAt(value, 'exclusiveSets', whose, note);
  const waivable = own(value, 'waivable');
  if (waivable !== undefined && typeof waivable !== 'boolean') {
    note(`"waivable" of ${whose} is ${inWords(waivable)}; it must be true or false.`);
  }
  const guardrail: Guardrail = {
    id: textAt(value, 'id', whose, note),
    reason: textAt(value, 'reason', whose, note),
    ...defined({
      forbidPermissions: texts('forbidPermissions'),
      forbidRisks: texts('forbidRisks') as `${PermissionRisk}`[] | undefined,
      exclusiveSets: sets?.map((set, number) => namesAt(set, `set ${number + 1} of "exclusiveSets" of ${whose}`, note) ?? []),
      waivable: waivable === true || undefined,
    }),
  };
  const names = [...new Set([...guardrail.forbidPermissions ?? [], ...(guardrail.exclusiveSets ?? []).flat()])];
  names.filter((name) => !isCatalogued(name)).forEach((name) => note(unknownName(name, whose)));
  // What has not the right form is told of already; what would follow from it helps nobody.
  (wrong.length > 0 ? wrong : guardrailFlaws(guardrail)).forEach(say);
  return wrong.length > 0 ? [] : [guardrail];
}

function unknownName(name: string, whose: string): string {
  const near = nearest(name);
  return `The ${whose} names the permission "${name}", which the catalog does not have.${near.length === 0 ? '' : ` Did you mean ${list(near, 'or')}?`}`;
}

function noOthers(value: unknown, known: readonly string[], whose: string, say: Say): void {
  const others = isObject(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
  others.forEach((key) => say(`${whose} has "${visible(key)}", which means nothing. It can have ${list(known.filter((one) => one !== '$schema'), 'and', Infinity)}.`));
}

function textAt(value: unknown, key: string, whose: string, say: Say): string {
  const text = own(value, key);
  if (typeof text !== 'string' || text.trim() === '') {
    say(`"${key}" of ${whose} is ${inWords(text)}; it must be a text.`);
    return '';
  }
  return visible(text);
}

function listAt(value: unknown, key: string, whose: string, say: Say): unknown[] | undefined {
  const items = own(value, key);
  if (!Array.isArray(items)) {
    say(`"${key}" of ${whose} is ${inWords(items)}; it must be a list.`);
    return undefined;
  }
  return items as unknown[];
}

/** A list of texts, each once; `undefined` where there is none. */
function namesAt(value: unknown, where: string, say: Say): string[] | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    say(`${where.charAt(0).toUpperCase()}${where.slice(1)} is ${Array.isArray(value) ? 'a list with more than texts' : inWords(value)}; it must be a list of texts.`);
    return [];
  }
  return [...new Set(value.map(visible))].sort();
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
