import type { ReviewedRole } from './reviewed-app';
import { isCatalogued } from '../../permissions/catalog';
import { withNames } from '../../permissions/catalog/texts';
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

/** A finding whose fix is in the words of what writes the role. */
export function inWordsOfInput(finding: Finding, about: ReviewedRole | undefined): Finding {
  const writer = about?.writer;
  if (writer === undefined || writer.name === 'an SDK call') {
    return finding;
  }
  const fix = ELSEWHERE.reduce((text, [from, to]) => text.replace(from, to), withNames(finding.fix));
  return { ...finding, fix: writer.permissions === undefined ? fix : inList(fix, writer.permissions) };
}

/** `add "Cases.View" to permissions of awscc_connect_security_profile.agent` */
function inList(fix: string, permissions: string): string {
  return fix.replace(NAME, (name) => (isCatalogued(name) ? `"${name}"` : name))
    .replace(ADDED, (_, verb: string, names: string) => `${verb} ${names} to ${permissions}`)
    .replace(REMOVED, (_, verb: string, names: string) => `${verb} ${names} from ${permissions}`);
}
