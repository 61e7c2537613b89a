/** What a deployment makes of a value in a template, by what it makes of references and of conditions. */
export function deployed(
  value: any, refs: Readonly<Record<string, string>> = {}, conditions: Readonly<Record<string, boolean>> = {},
): string {
  if (typeof value === 'string') {
    return value;
  }
  const [[name, given]] = Object.entries<any>(value) as [[string, any]];
  const inner = (one: unknown) => deployed(one, refs, conditions);
  switch (name) {
    case 'Fn::Join': return (given[1] as unknown[]).map(inner).join(given[0] as string);
    case 'Fn::If': return inner(given[conditions[given[0] as string] ? 1 : 2]);
    case 'Fn::GetAtt': return refs[(given as string[]).join('.')] ?? (given as string[]).join('.');
    case 'Ref': return refs[given as string] ?? String(given);
    default: throw new Error(`${name} is not expected here`);
  }
}
