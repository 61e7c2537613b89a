import type { IConstruct } from 'constructs';

/** What is kept on a construct under a symbol; made when it is first asked for. */
export function keptOn<T>(construct: IConstruct, key: symbol, make: () => T): T {
  const owner = construct as IConstruct & { [key: symbol]: T | undefined };
  const known = owner[key];
  if (known !== undefined) {
    return known;
  }
  const value = make();
  Object.defineProperty(owner, key, { value });
  return value;
}
