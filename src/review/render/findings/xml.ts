import { visible } from '../../../formats/visible';

/** XML that is complete, and needs no more escaping. */
export type Element = string & { readonly isElement: true };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;' };

/** An element with texts of others in it; attributes that are `undefined` are left out. */
export function element(
  name: string, attributes: Readonly<Record<string, string | number | undefined>>, content: string | readonly Element[] = [],
): Element {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  const inside = typeof content === 'string' ? escaped(content) : content.map((one) => `\n${one.replace(/^/gm, '  ')}`).join('') + (content.length === 0 ? '' : '\n');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Element;
}

/** On one line, without characters that XML cannot have even as references (https://www.w3.org/TR/xml/#charsets). */
function escaped(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
