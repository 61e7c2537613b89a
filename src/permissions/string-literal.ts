/** A text as a TypeScript literal in single quotes, in which the log of a pipeline finds no command. */
export function stringLiteral(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, '\\\'').replace(/##(?=[\w-]*\[)/g, '#\\u0023')}'`;
}

/** A key of an object, quoted where it has to be. */
export function keyLiteral(text: string): string {
  if (text === '__proto__') {
    // Quoted or not, it would be the prototype.
    return '[\'__proto__\']';
  }
  return /^[A-Za-z_$][\w$]*$/.test(text) ? text : stringLiteral(text);
}
