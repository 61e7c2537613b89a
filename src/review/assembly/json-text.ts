import { own } from '../../formats/shapes';
import { substitution } from '../../roles/access/substitution';

/** Around the number of a reference in a text; no text of people has these. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** JSON outside of whose texts there can be references, as there are for numbers and lists. */
const TEXT_OR_MARK = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${MARK.source}`, 'g');

/**
 * The value of JSON that a template has as a text, which functions put together: what they refer to is in its place in the value.
 *
 * @returns `undefined` if it is no JSON, or the template does not have the text
 */
export function jsonOf(written: unknown): unknown {
  const references: unknown[] = [];
  const object = own(written, 'Fn::ToJsonString');
  if (object !== undefined) {
    return object;
  }
  const text = markedText(written, references);
  if (text === undefined) {
    return undefined;
  }
  const quoted = text.replace(TEXT_OR_MARK, (found) => (found.startsWith(OPEN) ? `"${found}"` : found));
  try {
    return JSON.parse(quoted, (_, value: unknown) => (typeof value === 'string' ? restored(value, references) : value));
  } catch {
    return undefined;
  }
}

/** The text, with a mark for each reference. */
function markedText(written: unknown, references: unknown[]): string | undefined {
  const mark = (reference: unknown) => `${OPEN}${references.push(reference) - 1}${CLOSE}`;
  if (typeof written === 'string') {
    return written;
  }
  const join = own(written, 'Fn::Join');
  if (Array.isArray(join)) {
    const [delimiter, parts] = join as unknown[];
    return typeof delimiter === 'string' && Array.isArray(parts)
      ? parts.map((part) => (typeof part === 'string' ? part : mark(part))).join(delimiter) : undefined;
  }
  return substitution(own(written, 'Fn::Sub'))?.map((part) => ('text' in part ? part.text : mark(part.value))).join('');
}

/** A text as it was written: what it refers to, or a function that joins the parts. */
function restored(text: string, references: readonly unknown[]): unknown {
  const parts = text.split(MARK).map((part, index): unknown => (index % 2 === 0 ? part : references[Number(part)]));
  if (parts.length === 1) {
    return text;
  }
  const given = parts.filter((part) => part !== '');
  return given.length === 1 ? given[0] : { 'Fn::Join': ['', given] };
}
