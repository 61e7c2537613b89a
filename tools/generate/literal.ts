/** A value as a TypeScript literal, on one line where it fits; members that are `undefined` are left out. */
export function literal(value: unknown, width: number, indent: number, reserved: number): string {
  const short = onOneLine(value);
  if (indent + reserved + short.length <= width || typeof value !== 'object' || value === null) return short;
  const pad = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${pad}${literal(item, width, indent + 2, 1)},\n`).join('')}${close}]`;
  }
  const members = membersOf(value).map(([key, member]) => {
    const start = `${keyOf(key)}: `;
    return `${pad}${start}${literal(member, width, indent + 2, start.length + 1)},\n`;
  });
  return `{\n${members.join('')}${close}}`;
}

/** A string as a TypeScript literal in single quotes. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = membersOf(value).map(([key, member]) => `${keyOf(key)}: ${onOneLine(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value);
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
