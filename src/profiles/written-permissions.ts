import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { known } from '../cdk/known';

/** The permissions that the template will have, as aspects may have changed them. */
export class WrittenPermissions {
  private last: { readonly withoutTokens?: readonly string[]; readonly names: readonly string[] };

  /** @param names what the resource was given: sorted, each once, and without tokens */
  constructor(private readonly resource: CfnSecurityProfile, names: readonly string[]) {
    this.last = { withoutTokens: names, names };
  }

  /** Names that are known, sorted, each once. The same list as long as nothing changes, as it is asked for often. */
  public names(): readonly string[] {
    if (!this.isPlain()) {
      const all = this.all();
      const names = [...new Set(all.flatMap((name) => known(name) ?? []))].sort();
      this.last = {
        withoutTokens: all === this.resource.permissions ? [...this.resource.permissions] : undefined,
        names: isSame(names, this.last.names) ? this.last.names : names,
      };
    }
    return this.last.names;
  }

  /** What is wrong where only the deployment knows them: judged without them, the profile would seem to hold less than it will. */
  public undetermined(): string[] {
    const unknown = this.isPlain() ? [] : this.all().filter((name) => typeof name !== 'string');
    return unknown.length === 0 ? [] : [
      `Permissions of the profile are known only to the deployment (${unknown.map((one) => JSON.stringify(one)).join(', ')}), so the profile can be `
      + 'neither judged nor validated. Set CfnSecurityProfile.permissions to names that are known at synthesis.',
    ];
  }

  /** Whether they are still those in which no tokens were found: to look for some in every name takes longer than all the rest. */
  private isPlain(): boolean {
    const { withoutTokens } = this.last;
    return withoutTokens !== undefined && isSame(this.resource.permissions ?? [], withoutTokens);
  }

  /** Names, and where only the deployment knows them, what it makes them from. */
  private all(): unknown[] {
    const { permissions = [] } = this.resource;
    const isKnown = !Token.isUnresolved(permissions) && !permissions.some(Token.isUnresolved);
    return isKnown ? permissions : [this.resource.stack.resolve(permissions)].flat();
  }
}

/** Whether two lists have the same texts in the same order. */
export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
