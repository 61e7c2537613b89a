import type { Assembly, Documented, Member, Method, Type } from './assembly';
import { throwsIn } from './throws';

/** Reads a file of the library by its path from the package's folder. */
export type ReadSource = (file: string) => string;

/** Words that say nothing by themselves. */
const EMPTY_WORDS = new Set(['a', 'an', 'and', 'for', 'get', 'gets', 'given', 'in', 'is', 'its', 'of', 'on', 'return', 'returns', 'the', 'this', 'to', 'which', 'with']);

/** What every construct takes and means the same in the whole CDK; its properties have docstrings of their own. */
const CONSTRUCT_PARAMETERS = new Set(['scope', 'id', 'props']);

/** What is wrong, a line each, as `PermissionSet.of: parameter "items" has no docstring`. */
export function undocumented(assembly: Assembly, read: ReadSource): string[] {
  return Object.values(assembly.types).flatMap((type) => [
    ...meaning(type.name, type.name, type),
    ...sources(type),
    ...(type.initializer?.parameters ?? [])
      .filter(({ name }) => !CONSTRUCT_PARAMETERS.has(name))
      .flatMap((parameter) => parameterProblems(`${type.name} constructor`, parameter)),
    ...[...type.properties ?? [], ...type.methods ?? [], ...type.members ?? []].flatMap((member) => memberProblems(type, member, read)),
  ]).sort();
}

function memberProblems(type: Type, member: Member & Partial<Method>, read: ReadSource): string[] {
  const name = `${type.name}.${member.name}`;
  if (member.overrides && !member.docs?.summary) {
    return [];
  }
  return [
    ...meaning(name, member.name, member, member.const),
    ...(type.datatype && member.optional && member.docs?.default === undefined ? [`${name}: optional, and no @default says what holds without it`] : []),
    ...(member.parameters ?? []).flatMap((parameter) => parameterProblems(name, parameter)),
    ...(throwsIn(type, member, read) && !/\bthrows?\b/i.test(textOf(member)) ? [`${name}: throws, and the docstring does not say when`] : []),
  ];
}

function parameterProblems(of: string, parameter: Documented & { readonly name: string }): string[] {
  if (!parameter.docs?.summary) {
    return [`${of}: parameter "${parameter.name}" has no docstring`];
  }
  return isCutOff(parameter) ? [`${of}: parameter "${parameter.name}" is cut off at a semicolon; use a comma or parentheses`] : [];
}

/** A docstring has to say something that the name does not. */
function meaning(what: string, name: string, documented: Documented, constant = false): string[] {
  const text = textOf(documented);
  if (!documented.docs?.summary) {
    return [`${what}: no docstring`];
  }
  if (isCutOff(documented)) {
    return [`${what}: "${documented.docs.summary}" is cut off at a semicolon; end the first sentence with a period`];
  }
  const known = wordsOf(name).map(singular);
  const said = wordsOf(text).filter((word) => !EMPTY_WORDS.has(word) && !known.includes(singular(word)));
  // The name of a constant is often the very word for it.
  return said.length === 0 && !constant ? [`${what}: "${documented.docs.summary}" says no more than the name`] : [];
}

/** jsii ends a summary at a semicolon as well as at a period; API.md and editors then show half a sentence. */
function isCutOff({ docs }: Documented): boolean {
  return docs?.summary?.endsWith(';') ?? false;
}

/** Facts about permissions are AWS's: whoever reads one must be able to learn where it is from. */
function sources(type: Type): string[] {
  const permissions = (type.properties ?? []).filter((property) => property.const && /\.Permission$/.test(property.type?.fqn ?? ''));
  return [
    ...(permissions.length > 0 && !textOf(type).includes('docs/permissions.md') ? [`${type.name}: does not say where its facts are from (docs/permissions.md)`] : []),
    ...permissions.filter((property) => !/In\s+the\s+API:\s+\S/.test(textOf(property))).map(({ name }) => `${type.name}.${name}: does not say its name in the API`),
  ];
}

function textOf({ docs }: Documented): string {
  return [docs?.summary, docs?.remarks, docs?.returns, docs?.see, ...Object.entries(docs?.custom ?? {}).flat()].filter(Boolean).join('\n');
}

/** `securityProfileArn` and `Security profile ARN` have the same words. */
function wordsOf(text: string): string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
