import type { IConstruct } from 'constructs';
import { thisCopy } from './this-copy';

/**
 * State that all copies of the library in an app have in common. It is on the construct that it is about, the app or a stack, and
 * not in a module, of which each copy has its own. Copies with another protocol do not find it.
 */
export class SharedState<T> {
  private key?: symbol;

  /**
   * @param name what it is, unique in the library
   * @param make makes it for the first copy that asks
   */
  constructor(private readonly name: string, private readonly make: () => T) {}

  public of(construct: IConstruct): T {
    this.key ??= Symbol.for(`cdk-connect-security-profiles.${this.name}.${thisCopy().protocol}`);
    return keptOn(construct, this.key, this.make);
  }
}

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
