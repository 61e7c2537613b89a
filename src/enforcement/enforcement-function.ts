import { RemovalPolicy, Token, type CfnResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { functionAsset, RUNTIME } from '../deployment/function-asset';
import type { FunctionRole } from '../deployment/function-role';
import { serviceRole } from '../deployment/service-role';
import { TaggedResource } from '../deployment/tagged-resource';
import { LOG_ACTIONS } from '../formats/validation-request';

/** What one function has otherwise than another. */
export interface EnforcementFunctionOptions {
  readonly description: string;
  /** What of the code that they share it runs. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  /** @default - none */
  readonly environment?: object;
}

/** A function that judges, with the role that it has and with a log group that stays when it goes. */
export interface EnforcementFunction {
  readonly resource: CfnResource;
  readonly arn: string;
  readonly role: FunctionRole;
}

/** Defines it in a construct. */
export function enforcementFunction(
  scope: Construct, { description, handler, timeoutSeconds, environment }: EnforcementFunctionOptions,
): EnforcementFunction {
  const logGroup = new TaggedResource(scope, 'Log', { type: 'AWS::Logs::LogGroup', properties: { RetentionInDays: 90 } });
  logGroup.applyRemovalPolicy(RemovalPolicy.RETAIN);
  const role = serviceRole(scope, 'Role');
  role.allow({ actions: LOG_ACTIONS, resources: [Token.asString(logGroup.getAtt('Arn'))] });
  const resource = new TaggedResource(scope, 'Function', {
    type: 'AWS::Lambda::Function',
    properties: {
      Description: description,
      Runtime: RUNTIME,
      Handler: handler,
      Code: functionAsset(scope, 'enforcement', 'Security profile enforcement'),
      Role: role.arn,
      Timeout: timeoutSeconds,
      MemorySize: 512,
      LoggingConfig: { LogGroup: logGroup.ref },
      Environment: environment,
    },
  });
  return { resource, arn: Token.asString(resource.getAtt('Arn')), role };
}
