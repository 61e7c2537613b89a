import { keyLiteral, stringLiteral } from '../../src/permissions/string-literal';

/** A value as a TypeScript literal, on one line where it fits; members that are `undefined` are left out. */
export function literal(value: unknown, width: number, indent: number, reserved: number): string {
  const short = onOneLine(value);
  if (indent + reserved + short.length <= width || typeof value !== 'object' || value === null) {
    return short;
  }
  const pad = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${pad}${literal(item, width, indent + 2, 1)},\n`).join('')}${close}]`;
  }
  const members = membersOf(value).map(([key, member]) => {
    const start = `${keyLiteral(key)}: `;
    return `${pad}${start}${literal(member, width, indent + 2, start.length + 1)},\n`;
  });
  return `{\n${members.join('')}${close}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') {
    return stringLiteral(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(onOneLine).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = membersOf(value).map(([key, member]) => `${keyLiteral(key)}: ${onOneLine(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value);
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
