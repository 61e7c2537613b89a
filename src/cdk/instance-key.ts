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
  const { length, firstToken, tokens } = Tokenization.reverseString(instanceArn);
  if (length === 1 && Reference.isReference(firstToken)) {
    const { target, displayName } = firstToken;
    const isInstance = CfnResource.isCfnResource(target) && target.cfnResourceType === CfnInstance.CFN_RESOURCE_TYPE_NAME;
    return isInstance ? target.node.path : `${target.node.path}.${displayName}`;
  }
  const stack = Stack.of(instance);
  if (tokens.some((token) => stack.resolve(token) === undefined)) {
    // A value that is set later says nothing yet of which instance it is.
    return instance.node.path;
  }
  const resolved = JSON.stringify(stack.resolve(instanceArn));
  return `${resolved} in ${OF_ONE_STACK.test(resolved) ? stack.node.path : placeOf(stack)}`;
}

/** Account and Region of a stack. Where nobody knows them it is the stack itself, which is in one place for certain. */
function placeOf(stack: Stack): string {
  if (stack.nestedStackParent) {
    return placeOf(stack.nestedStackParent);
  }
  return [stack.account, stack.region].every(isKnown) ? stack.environment : stack.node.path;
}
