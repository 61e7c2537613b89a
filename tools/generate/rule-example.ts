/** An example of a rule: what an app or a template says, and what its deployment meets. */
export interface RuleExample {
  readonly code: string;
  /** Code as it was deployed before. */
  readonly before?: string;
  /** Whether the code is the resources of a template in YAML, and not TypeScript. */
  readonly isTemplate: boolean;
  /** What the instance has: fields of a snapshot. */
  readonly instance?: Readonly<Record<string, unknown>>;
  /** Why the deployment could not write what CloudFormation cannot set. */
  readonly unwritten?: string;
}

/** Languages of code; a diff is code that was deployed before, and is changed. */
const CODE = ['ts', 'yaml', 'diff'];

/**
 * Reads the blocks of an example: one of code, and one of JSON or text where it matters what the instance has or answers.
 *
 * @param about what it is an example of, for errors
 * @throws Error if there is not one block of code, or a block that no example has
 */
export function parseExample(markdown: string, about: string): RuleExample {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language: language!, text: text! }));
  const codes = blocks.filter(({ language }) => CODE.includes(language));
  const unknown = blocks.find(({ language }) => ![...CODE, 'json', 'text'].includes(language));
  if (codes.length !== 1 || unknown) {
    throw new Error(`The example of ${about} must have one block of ${CODE.join(', ')}, and may have one of json or text; it has ${
      blocks.map(({ language }) => language || 'no language').join(', ') || 'none'}.`);
  }
  const [{ language, text }] = codes as [typeof codes[number]];
  const json = blocks.find((block) => block.language === 'json');
  return {
    ...(language === 'diff' ? { code: changed(text, '-'), before: changed(text, '+') } : { code: text }),
    isTemplate: language === 'yaml',
    instance: json && JSON.parse(inFull(json.text)) as Record<string, unknown>,
    unwritten: blocks.find((block) => block.language === 'text')?.text.trim(),
  };
}

/** One side of a diff. */
function changed(diff: string, without: '+' | '-'): string {
  return diff.split('\n').filter((line) => !line.startsWith(without)).map((line) => line.slice(1)).join('\n');
}

/** A hundred profiles are written as the first and the last of them: `{ "name": "Role 1" }, …, { "name": "Role 100" }`. */
function inFull(json: string): string {
  return json.replace(/\{ "name": "([^"]*?)(\d+)" \}, …, \{ "name": "\1(\d+)" \}/g, (_, stem: string, first: string, last: string) => (
    Array.from({ length: Number(last) - Number(first) + 1 }, (__, index) => JSON.stringify({ name: `${stem}${Number(first) + index}` })).join(', ')));
}
