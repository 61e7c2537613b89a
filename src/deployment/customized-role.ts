import type { CfnResource } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal, type CfnRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { WrittenRole, type FunctionRole, type Statement } from './function-role';

/** When a service may assume a role. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A role in an app that customizes the roles of constructs (`iam.Role.customizeRoles`): one that was made beforehand, or one in the
 * template, and in the report of the app's policies in both cases. It has a module to itself, as only such an app loads `aws-iam`.
 */
export class CustomizedRole implements FunctionRole {
  public readonly arn: string;
  private readonly role: Role;
  private readonly written?: WrittenRole;

  constructor(scope: Construct, id: string, service = 'lambda.amazonaws.com', conditions?: Conditions) {
    this.role = new Role(scope, id, { assumedBy: new ServicePrincipal(service, { conditions }) });
    const resource = this.role.node.defaultChild as CfnRole | undefined;
    // Of a role that is only reported, the CDK writes neither the policies nor an ARN that leads to it.
    this.written = resource && new WrittenRole((policyName, policyDocument) => {
      resource.policies = [{ policyName, policyDocument }];
      return resource;
    });
    this.arn = this.written?.arn ?? this.role.roleArn;
  }

  public allow(statement: Statement, isOptional?: boolean): void {
    this.report(statement);
    this.written?.allow(statement, isOptional);
  }

  public allowApart(scope: Construct, id: string, policyName: string, statements: readonly Statement[]): CfnResource | undefined {
    statements.forEach((statement) => this.report(statement));
    return this.written?.allowApart(scope, id, policyName, statements);
  }

  private report({ actions, resources }: Statement): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
