import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { known } from '../cdk/known';

/** The permissions that the template will have, as aspects may have changed them. */
export class WrittenPermissions {
  private last?: { readonly withoutTokens?: readonly string[]; readonly written: string; readonly names: readonly string[] };

  constructor(private readonly resource: CfnSecurityProfile) {}

  /** Names that are known, sorted, each once. The same list as long as nothing changes, as it is asked for often. */
  public names(): readonly string[] {
    const { permissions = [] } = this.resource;
    // To look for tokens in every name takes longer than all the rest.
    if (this.last?.withoutTokens && isSame(permissions, this.last.withoutTokens)) {
      return this.last.names;
    }
    const all = this.all();
    const names = all.flatMap((name) => known(name) ?? []);
    const written = names.join();
    this.last = {
      withoutTokens: all === permissions ? [...permissions] : undefined,
      written,
      names: this.last?.written === written ? this.last.names : [...new Set(names)].sort(),
    };
    return this.last.names;
  }

  /** What is wrong where only the deployment knows them: judged without them, the profile would seem to hold less than it will. */
  public undetermined(): string[] {
    const unknown = this.all().filter((name) => typeof name !== 'string');
    return unknown.length === 0 ? [] : [
      `Permissions of the profile are known only to the deployment (${unknown.map((one) => JSON.stringify(one)).join(', ')}), so the profile can be `
      + 'neither judged nor validated. Set CfnSecurityProfile.permissions to names that are known at synthesis.',
    ];
  }

  /** Names, and where only the deployment knows them, what it makes them from. */
  private all(): unknown[] {
    const { permissions = [] } = this.resource;
    const isKnown = !Token.isUnresolved(permissions) && !permissions.some(Token.isUnresolved);
    return isKnown ? permissions : [this.resource.stack.resolve(permissions)].flat();
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
