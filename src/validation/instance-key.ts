import { CfnResource, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { isKnown } from './known';

/** In a resolved ARN, what means something else in each stack; `AWS::Region` and the like do not. */
const OF_ONE_STACK = /"Fn::GetAtt"|"Ref":"(?!AWS::)/;

/**
 * What roles are grouped by: those with the same key are on the same instance. It is the instance's ARN, or where only the
 * deployment knows that, what the deployment makes it from, so that two references to one instance have one key.
 */
export function instanceKey(instance: aws_connect.IInstanceRef): string {
  const { instanceArn } = instance.instanceRef;
  if (isKnown(instanceArn)) {
    return instanceArn;
  }
  const { length, firstToken } = Tokenization.reverseString(instanceArn);
  if (length === 1 && Reference.isReference(firstToken)) {
    const { target, displayName } = firstToken;
    const isInstance = CfnResource.isCfnResource(target) && target.cfnResourceType === CfnInstance.CFN_RESOURCE_TYPE_NAME;
    return isInstance ? target.node.path : `${target.node.path}.${displayName}`;
  }
  const stack = Stack.of(instance);
  const resolved = JSON.stringify(stack.resolve(instanceArn));
  return `${resolved} in ${OF_ONE_STACK.test(resolved) ? stack.node.path : stack.environment}`;
}
