import { Stack } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { definedInstance, instanceKey } from '../../cdk/instance-key';
import { isKnown } from '../../cdk/known';
import { hashOf } from '../../cdk/path-in-stage';
import { ConnectInstance } from '../../deployment/connect-instance';
import { validatedInstance } from '../../deployment/validated-instances';

/**
 * A reference to the instance that a resource names: the one by which its stack already validates profiles on that instance, the
 * instance itself where the app defines it, or a new one, which all resources of the stack share.
 */
export function ownInstance(resource: CfnSecurityProfile): aws_connect.IInstanceRef {
  const stack = Stack.of(resource);
  const named = namedInstance(resource);
  const validated = validatedInstance(stack, named);
  if (validated) {
    return validated.reference;
  }
  const { instanceArn } = named.instanceRef;
  const id = `ConnectInstance-${hashOf([JSON.stringify(stack.resolve(instanceArn))])}`;
  return definedInstance(instanceArn) ?? stack.node.tryFindChild(id) as ConnectInstance | undefined
    ?? ConnectInstance.fromInstanceArn(stack, id, instanceArn);
}

/** Whether a resource is on an instance: `undefined` where only the deployment can know. */
export function isOn(resource: CfnSecurityProfile, instance: aws_connect.IInstanceRef): boolean | undefined {
  const named = namedInstance(resource);
  if (instanceKey(named) === instanceKey(instance)) {
    return true;
  }
  const arns = [named, instance].map(({ instanceRef }) => instanceRef.instanceArn);
  return arns.every(isKnown) || arns.every(definedInstance) ? false : undefined;
}

/** The instance as the resource itself refers to it. */
function namedInstance({ node, env, instanceArn }: CfnSecurityProfile): aws_connect.IInstanceRef {
  return { node, env, instanceRef: { instanceArn } } as aws_connect.IInstanceRef;
}
