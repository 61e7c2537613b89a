import { InputError } from '../../formats/input-error';
import { parseJson } from '../../formats/read-file';
import { visible } from '../../formats/visible';

/** A text, a number, or what opens and closes; whatever else JSON has says nothing here. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/**
 * Parses JSON as CloudFormation has to understand it, which is not how JavaScript does: of a key that is there twice nobody knows which
 * is deployed, and a number is passed on as it is written.
 *
 * @param source where the text is from, for messages
 * @throws InputError if it is not JSON, or has a key twice
 */
export function parseTemplateJson(text: string, source: string, what: string): unknown {
  const parsed = parseJson(text, source, what);
  /** The keys of each object around, and nothing for each list. */
  const around: (Set<string> | undefined)[] = [];
  const numbers: { readonly at: number; readonly token: string }[] = [];
  let last: { readonly at: number; readonly token: string } | undefined;
  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      around.push(token === '{' ? new Set() : undefined);
    } else if (token === '}' || token === ']') {
      around.pop();
    } else if (token === ':') {
      const key = JSON.parse(last!.token) as string;
      if (around.at(-1)!.has(key)) {
        throw new InputError(`${source} has the key "${visible(key)}" twice in one object, the second time in line ${lineAt(text, last!.at)}. `
          + 'Which of them CloudFormation takes is not known: remove one.');
      }
      around.at(-1)!.add(key);
    } else if (/^[-\d]/.test(token) && String(Number(token)) !== token) {
      numbers.push({ at, token });
    }
    last = { at, token };
  }
  return numbers.length === 0 ? parsed : parseJson(quoted(text, numbers), source, what);
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** With numbers that JavaScript would write otherwise as texts: a text is what CloudFormation makes of each. */
function quoted(text: string, numbers: readonly { readonly at: number; readonly token: string }[]): string {
  const ends = [0, ...numbers.map(({ at, token }) => at + token.length)];
  return [...numbers.map(({ at, token }, index) => `${text.slice(ends[index], at)}"${token}"`), text.slice(ends.at(-1))].join('');
}
