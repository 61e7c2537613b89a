/** An element of XML. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** What XML can have at all: https://www.w3.org/TR/xml/#charsets. */
const CHARACTERS = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const TOKEN = /<(?<name>[a-z-]+)(?<attributes>(?: [a-z]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<end>[a-z-]+)>|(?<text>[^<]+)/y;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

/**
 * Parses XML of elements, attributes and texts, more strictly than parsers do.
 *
 * @throws Error if it has anything else, or is not well formed
 */
export function parseXml(xml: string): XmlNode {
  const [declaration] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml) ?? [];
  if (declaration === undefined || !CHARACTERS.test(xml)) {
    throw new Error('no declaration, or a character that XML cannot have');
  }
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (TOKEN.lastIndex = declaration.length; TOKEN.lastIndex < xml.length;) {
    const at = TOKEN.lastIndex;
    const { name, attributes = '', empty, end, text } = TOKEN.exec(xml)?.groups ?? {};
    const around = open[open.length - 1]!;
    if (name !== undefined) {
      const written = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)] as const);
      const node: XmlNode = { name, attributes: Object.fromEntries(written), children: [], text: '' };
      around.children.push(node);
      open.push(...(empty === '' ? [node] : []));
    } else if (end !== undefined && end === around.name) {
      open.pop();
    } else if (text !== undefined) {
      around.text += decoded(text);
    } else {
      throw new Error(`not well formed: ${xml.slice(at, at + 40)}`);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) {
    throw new Error('an element is not closed');
  }
  return root.children[0]!;
}

function decoded(text: string): string {
  return text.replace(/&(\w*;?)/g, (_, reference: string) => {
    const character = ENTITIES[reference.slice(0, -1)];
    if (character === undefined) {
      throw new Error(`not a reference: &${reference}`);
    }
    return character;
  });
}
