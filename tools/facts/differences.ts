import { changesBetween, describe, type Change } from './changes';
import type { Extracts } from './extracts';
import { filesNaming } from './named-in';

/** What differs between two sets of extracts. */
export interface Differences {
  /** Packages whose version or date is another one, on a line each. They alone are no difference. */
  readonly packages: readonly string[];
  readonly files: readonly { readonly file: string; readonly changes: readonly Told[] }[];
}

interface Told {
  readonly change: Change;
  /** Files of the project that name what it is about. */
  readonly namedIn: readonly string[];
}

/** Compares extracts. The notice is that of the packages, so it is none of the facts. */
export function differences(was: Extracts, is: Extracts, project: ReadonlyMap<string, string>): Differences {
  const packages = new Set<string>();
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((file) => file.endsWith('.json')).sort();
  const files = names.map((file) => {
    const [before, after] = [was, is].map((extracts) => parse(extracts.get(file)));
    changedPackages(before, after).forEach((line) => packages.add(line));
    const changes = changesBetween(withoutSources(before), withoutSources(after))
      .map((change) => ({ change, namedIn: filesNaming(change, project, [before, after]) }));
    return { file, changes };
  });
  return { packages: [...packages].sort(), files: files.filter(({ changes }) => changes.length > 0) };
}

type Extract = Readonly<Record<string, any>>;

function parse(text: string | undefined): Extract {
  return text === undefined ? {} : JSON.parse(text);
}

function withoutSources({ source: _, sources, ...facts }: Extract): Extract {
  // Whether a source of IAM tells dependent actions is a fact about it that decides what the extract has.
  const tells = sources?.map((one: Extract) => [one.package, { tellsDependentActions: one.tellsDependentActions }]);
  return tells ? { ...facts, sources: Object.fromEntries(tells) } : facts;
}

function changedPackages(before: Extract, after: Extract): string[] {
  const listOf = ({ source, sources = [source] }: Extract): Extract[] => sources.filter((one: unknown) => one !== undefined);
  return listOf(after).flatMap((now) => {
    const then = listOf(before).find((one) => one.package === now.package);
    const [old, current] = [then, now].map((one) => one && [one.version, one.date ? `of ${one.date}` : []].flat().join(' '));
    return then && old !== current ? [`${now.package}: ${old} is now ${current}`] : [];
  });
}

/** How many files are named with a change. */
const MOST_FILES = 8;

/** The differences, as Markdown for people. */
export function tell({ packages, files }: Differences): string {
  return [
    packages.length === 0 ? 'The packages are the newest.' : ['Newer packages:', '', ...packages.map((line) => `- ${line}`)].join('\n'),
    files.length === 0 ? 'The facts are the same.' : [],
    files.map(({ file, changes }) => [`### facts/${file}`, '', ...changes.map(lineOf)].join('\n')),
    packages.length === 0 ? [] : 'To take this over, give the versions in `tools/facts/packages.ts`, run `npm run facts`, and read the difference.',
  ].flat(2).join('\n\n');
}

function lineOf({ change, namedIn }: Told): string {
  const more = namedIn.length - MOST_FILES;
  const files = [...namedIn.slice(0, MOST_FILES), ...(more > 0 ? [`${more} more`] : [])];
  return [`- ${describe(change)}`, `  ${files.length === 0 ? 'No file names it.' : `Named in ${files.join(', ')}.`}`].join('\n');
}
