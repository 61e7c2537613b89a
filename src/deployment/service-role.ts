import type { Construct } from 'constructs';
import { CustomizedRole, type Conditions } from './customized-role';
import { WrittenRole, type FunctionRole } from './function-role';
import { TaggedResource } from './tagged-resource';
import { CUSTOMIZED_ROLES } from '../cdk/names';

/**
 * A role that one service of AWS assumes, made as the app makes its roles.
 *
 * @param conditions under which the service may assume it: by some services, also others could have it assumed
 */
export function serviceRole(scope: Construct, id: string, service = 'lambda.amazonaws.com', conditions?: Conditions): FunctionRole {
  if (scope.node.tryGetContext(CUSTOMIZED_ROLES) !== undefined) {
    return new CustomizedRole(scope, id, service, conditions);
  }
  return new WrittenRole((policyName, policyDocument) => new TaggedResource(scope, id, {
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', Condition: conditions }],
      },
      Policies: [{ PolicyName: policyName, PolicyDocument: policyDocument }],
    },
  }));
}
