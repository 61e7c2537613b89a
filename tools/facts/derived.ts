import type { Extracts } from './extracts';
import { sentencesOf, type Sentences } from './stated';
import { LIMITS, limitsOf } from '../generate/limits';
import type { Quota } from '../support/catalog';
import { factsFrom, type Facts } from '../support/facts';

/** What follows from facts, and is another one with others. */
export interface Derived {
  /** Generated files, with the files that import them. */
  readonly generated: readonly { readonly file: string; readonly importedBy: readonly string[] }[];
  /** Sentences that have to be changed by hand. */
  readonly sentences: readonly { readonly file: string; readonly was: string; readonly is: string }[];
}

/** What follows from a change of the extracts, in a project whose texts are given by path. */
export function derivedFrom(
  was: Extracts, is: Extracts, project: ReadonlyMap<string, string>, quotas: Readonly<Record<string, Quota>>,
): Derived {
  const [before, after] = [was, is].map((extracts) => factsFrom((file) => extracts.get(file)!));
  return { generated: generatedFrom(before, after, project), sentences: changed(sentencesOf(before, quotas), sentencesOf(after, quotas)) };
}

function generatedFrom(before: Facts, after: Facts, project: ReadonlyMap<string, string>): Derived['generated'] {
  const old = limitsOf(before);
  return [...limitsOf(after)].filter(([file, text]) => old.get(file) !== text).map(([file]) => {
    const module = `generated${LIMITS.split('generated')[1]}/${file.split('/').pop()!.replace('.ts', '')}'`;
    return { file, importedBy: [...project].filter(([, text]) => text.includes(module)).map(([path]) => path) };
  });
}

function changed(before: Sentences, after: Sentences): Derived['sentences'] {
  return Object.entries(before).flatMap(([file, sentences]) => sentences.flatMap((was, index) => {
    const is = after[file][index];
    return was === is ? [] : [{ file, was, is }];
  }));
}

/** What follows, as Markdown for people. */
export function tellDerived({ generated, sentences }: Derived): string {
  return generated.length + sentences.length === 0 ? 'Nothing that is generated or written changes by it.' : [
    '### What follows',
    '',
    ...generated.map(({ file, importedBy }) => `- \`npm run generate\` writes ${file} anew. It is imported by ${importedBy.join(', ')}.`),
    ...sentences.map(({ file, was, is }) => `- ${file}: "${was}" becomes "${is}".`),
  ].join('\n');
}
