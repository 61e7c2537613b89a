/** What a policy says, as far as it is read here: there are no conditions, and nothing such as `NotAction`. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** Who signed a request, where a policy limits what that may do. */
export interface Role {
  /** ARN of its session, as messages name it. */
  readonly arn: string;
  readonly statements: readonly Statement[];
}

/** The role behind an access key, as it is when a request arrives; `undefined` where the key may do everything. */
export type RoleOf = (accessKeyId: string) => Role | undefined | Promise<Role | undefined>;

const READ = ['Sid', 'Effect', 'Action', 'Resource'];

/**
 * Why a role may not do something, in AWS's words; `undefined` where it may.
 *
 * @throws if a statement says something that is not read, which would otherwise allow or deny too much
 */
export function denialOf({ arn, statements }: Role, action: string, resource: string): string | undefined {
  const matching = statements.filter((statement) => matches(statement, action, resource));
  if (matching.some(({ Effect }) => Effect === 'Deny')) {
    return `${refused(arn, action, resource)} with an explicit deny in an identity-based policy`;
  }
  return matching.length > 0 ? undefined : `${refused(arn, action, resource)} because no identity-based policy allows the ${action} action`;
}

function refused(arn: string, action: string, resource: string): string {
  return `User: ${arn} is not authorized to perform: ${action} on resource: ${resource}`;
}

function matches(statement: Statement, action: string, resource: string): boolean {
  const unread = Object.keys(statement).find((member) => !READ.includes(member));
  if (unread !== undefined) {
    throw new Error(`${unread} of a policy's statement is not emulated; only ${READ.join(', ')} are.`);
  }
  return [statement.Action].flat().some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase()))
    && [statement.Resource].flat().some((pattern) => fits(pattern, resource));
}

/** `*` is any text, `?` any character. */
function fits(pattern: string, text: string): boolean {
  const source = pattern.replace(/[\\^$.+()[\]{}|]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
