import type { ReviewedRole } from './reviewed-app';
import { isCatalogued } from '../../permissions/catalog';
import { withNames } from '../../permissions/catalog/texts';
import { either } from '../../roles/words';
import { sentence, type Way } from '../../rules/edit';
import type { Finding } from '../../rules/finding';

/** A permission as a fix names it, where no quotation marks are around it. */
const NAME = /(?<!["\w.-])[A-Z]\w*(?:\.\w+)*(?![\w"])/g;

/** Quoted names, as a sentence lists them. */
const NAMES = '"[^"]+"(?:(?:, | and | or |, and |, or )"[^"]+")*';

const ADDED = new RegExp(`\\b(add|adding) (${NAMES})`, 'g');

const REMOVED = new RegExp(`\\b(remove|removing) (${NAMES})`, 'g');

/** Where a tool other than the CDK and CloudFormation has no place for what a fix says, or has another one. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/, or name the (?:other role|role that grants it) in heldTogetherWith/, ', or give it to the users of the role with another profile'],
  [/, or declare the role with privilegeReason: '[^']*'/, ', or waive the finding'],
  [/, or (?:add Permission\.custom\('.*'\)|declare it in the metadata of the resource) if it is newer than this catalog/, ''],
  // The configuration file has waivers for whatever writes a role.
  [/\bwaive (the finding|[-\w]+)/, 'waive $1 in connect-profiles.config.yaml'],
];

/**
 * A finding whose fix is in the words of what writes the role.
 *
 * @param roles those that a fix may be a change of
 */
export function inWordsOfInput({ ways, ...finding }: Finding, about: ReviewedRole | undefined, roles: readonly ReviewedRole[]): Finding {
  const writer = about?.writer;
  if (writer === undefined || writer.name === 'an SDK call') {
    return finding;
  }
  const words = either((ways ?? [finding.fix]).map((way) => wordsOf(way, writer.permissions, roles)));
  return { ...finding, fix: ELSEWHERE.reduce((text, [from, to]) => text.replace(from, to), words) };
}

/** A way in words: a change of another role is one of its list, which says where it is better than the name of the role does. */
function wordsOf(way: Way, permissions: string | undefined, roles: readonly ReviewedRole[]): string {
  if (typeof way === 'string') {
    return inList(withNames(way), permissions);
  }
  const { of, ...change } = way;
  const list = of === undefined ? permissions : roles.find(({ role }) => role.id === of.id)?.writer?.permissions;
  const words = inList(withNames(sentence(change, way.words)), list);
  return of === undefined || (list !== undefined && words.includes(list)) ? words : inList(withNames(sentence(way, way.words)), undefined);
}

/** `add "Cases.View" to permissions of awscc_connect_security_profile.agent` */
function inList(fix: string, permissions: string | undefined): string {
  return permissions === undefined ? fix : fix.replace(NAME, (name) => (isCatalogued(name) ? `"${name}"` : name))
    .replace(ADDED, (_, verb: string, names: string) => `${verb} ${names} to ${permissions}`)
    .replace(REMOVED, (_, verb: string, names: string) => `${verb} ${names} from ${permissions}`);
}
