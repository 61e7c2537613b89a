import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../../../tools/facts/stated';
import { readCatalog } from '../../../tools/support/catalog';
import { readFacts } from '../../../tools/support/facts';

const ROOT = join(__dirname, '../../..');

const STATED = Object.values(sentencesOf(readFacts(ROOT), readCatalog(ROOT).quotas)).flat();

/** What somebody measured, or could: amounts of time, bytes, tests and shares. */
const FIGURE = /[^.|\n]*\b\d[\d.,]*(?:\s|&nbsp;)?(?:[kKMG]i?B|ms|s|seconds?|minutes?|milliseconds?|tests?|%|percent)\b[^.|\n]*/g;

/** Parts of a document that a tool writes, and code, where figures are examples. */
const GENERATED = /<!-- (?:figures of|roles)[^]*?<!-- \/[^>]+-->|^```[^]*?^```|`[^`\n]*`/gm;

test.each(['README.md', 'docs/scale.md', 'src/cli/README.md'])('figures of %s come from benchmarks and facts', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(GENERATED, '');
  const typed = [...text.matchAll(FIGURE)].map(([sentence]) => sentence.trim())
    .filter((sentence) => !STATED.some((stated) => sentence.replace(/\s+/g, ' ').includes(stated) || stated.includes(sentence.replace(/\s+/g, ' '))));
  expect(typed).toEqual([]);
});

describe('sentences with figures of benchmarks', () => {
  const results = JSON.parse(readFileSync(join(ROOT, 'bench/results.json'), 'utf8')) as { id: string; value: number; method: string }[];
  const of = (id: string) => results.find((result) => result.id === id)!;
  const said = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ');

  test('an instance adds so many resources', () => {
    const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    expect(said('README.md')).toContain(`${words[of('T3').value]} resources for each instance and stack`);
    expect(said('docs/scale.md')).toContain(`An instance adds ${words[of('T3').value]!.toLowerCase()} resources`);
  });

  test('a role has so many bytes, and a template holds so many roles', () => {
    const [, l1] = /an L1 has (\d+) bytes/.exec(of('T4').method)!;
    const hundreds = (number: number) => (Math.round(number / 100) * 100).toLocaleString('en');
    const more = Number(l1) * of('T4').value;
    expect(said('docs/scale.md')).toContain(`A role with 60 permissions has about ${hundreds(Number(l1))} bytes, and its validation adds about ${hundreds(more)}.`);
    expect(said('docs/scale.md')).toContain(`at about ${hundreds(1_000_000 / (Number(l1) + more))} roles with 60 permissions`);
  });
});
