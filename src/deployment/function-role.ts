import { CfnResource, Lazy, Stack, Token, type aws_iam } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CHARACTERS_OF_ROLE_POLICIES } from '../permissions/generated/limits/quotas';

/** Up to 2,440 characters of the role's policies are what every function may do; another statement has up to 77, and 145 for each resource. */
const MOST_CHARACTERS = CHARACTERS_OF_ROLE_POLICIES - 2_440;
const charactersOf = (statements: readonly Statement[]) => statements.reduce((sum, { resources }) => sum + 77 + 145 * resources.length, 0);

/** Something that the function may do. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** A role for the function. */
export interface FunctionRole {
  readonly arn: string;
  /** Lets the function do something. */
  allow(statement: Statement, isOptional?: boolean): void;
  /**
   * Lets the function do something by a policy of its own. CloudFormation removes a resource that left the template only after
   * everything else: what is no longer allowed can still be undone.
   *
   * @returns the policy; `undefined` where somebody else makes the role's policies
   */
  allowApart(scope: Construct, id: string, policyName: string, statements: readonly Statement[]): CfnResource | undefined;
}

/** A role that is in the template, with its policies. */
export class WrittenRole implements FunctionRole {
  public readonly arn: string;
  private readonly resource: CfnResource;
  private readonly statements: Statement[] = [];
  private characters = 0;

  /** @param define defines the role with a policy */
  constructor(define: (policyName: string, policyDocument: object) => CfnResource) {
    this.resource = define('ValidateProfiles', policyDocument(Lazy.any({ produce: () => this.statements.map(render) })));
    this.arn = Token.asString(this.resource.getAtt('Arn'));
  }

  public allow(statement: Statement, isOptional = false): void {
    this.statements.push(statement);
    this.characters += isOptional ? charactersOf([statement]) : 0;
  }

  public allowApart(scope: Construct, id: string, policyName: string, statements: readonly Statement[]): CfnResource {
    this.characters += charactersOf(statements);
    if (this.characters > MOST_CHARACTERS) {
      throw new Error(`The deployment cannot be allowed to write ${scope.node.path} as well: the policies of one role have ${CHARACTERS_OF_ROLE_POLICIES} characters at most. `
        + `Define some of the profiles of ${Stack.of(scope).stackName} that have AI agents or tools of MCP servers in another stack, or name fewer AI agents that are to hold them.`);
    }
    return new CfnResource(scope, id, {
      type: 'AWS::IAM::Policy',
      properties: { PolicyName: policyName, PolicyDocument: policyDocument(statements.map(render)), Roles: [this.resource.ref] },
    });
  }
}

/** A role that the user of the library made, with its policies. */
export class GivenRole implements FunctionRole {
  public readonly arn: string;

  constructor(role: aws_iam.IRole) {
    this.arn = role.roleArn;
  }

  public allow(): void {}

  public allowApart(): undefined {}
}

function policyDocument(statement: unknown): object {
  return { Version: '2012-10-17', Statement: statement };
}

function render({ actions, resources }: Statement): object {
  return { Effect: 'Allow', Action: actions, Resource: resources.length === 1 ? resources[0] : resources };
}
