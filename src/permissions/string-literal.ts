/** A text as a TypeScript literal in single quotes. */
export function stringLiteral(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, '\\\'')}'`;
}

/** A key of an object, quoted where it has to be. */
export function keyLiteral(text: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(text) ? text : stringLiteral(text);
}
