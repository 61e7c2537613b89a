/** A part of a pattern of `Fn::Sub`: text as it is, or a name with what stands for it. */
export type SubstitutionPart = { readonly text: string } | {
  readonly name: string;
  /** The value of a variable of the function itself, or else the reference that the name is. */
  readonly value: unknown;
  readonly isVariable: boolean;
};

/** What `Fn::Sub` puts together, in order; `undefined` if it is given no pattern. */
export function substitution(given: unknown): SubstitutionPart[] | undefined {
  const [pattern, variables] = Array.isArray(given) ? given as unknown[] : [given];
  return typeof pattern !== 'string' ? undefined : pattern.split(/\$\{([^{}]*)\}/).map((part, index): SubstitutionPart => {
    if (index % 2 === 0) {
      return { text: part };
    }
    if (part.startsWith('!')) {
      return { text: `\${${part.slice(1)}}` };
    }
    const isVariable = typeof variables === 'object' && variables !== null && Object.hasOwn(variables, part);
    return { name: part, value: isVariable ? (variables as Record<string, unknown>)[part] : referenceTo(part), isVariable };
  });
}

function referenceTo(name: string): unknown {
  return name.includes('.') ? { 'Fn::GetAtt': name.split('.') } : { Ref: name };
}
