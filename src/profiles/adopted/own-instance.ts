import { Stack, Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { definedInstance, instanceKey } from '../../cdk/instance-key';
import { isKnown } from '../../cdk/known';
import { hashOf } from '../../cdk/path-in-stage';
import { overrideOf } from '../../cdk/private';
import { ConnectInstance } from '../../deployment/connect-instance';
import { validatedInstance } from '../../deployment/validated-instances';
import { readInstanceArn } from '../../roles/instance-arn';

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
  if (isKnown(instanceArn) && !readInstanceArn(instanceArn)) {
    throw new Error(`The instanceArn of ${resource.node.path} is "${instanceArn}", which is not the ARN of an Amazon Connect instance. `
      + 'Give it one, such as arn:aws:connect:us-east-1:111122223333:instance/12345678-1234-1234-1234-123456789012.');
  }
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

/** The instance as the template will name it. */
export function namedInstance(resource: CfnSecurityProfile): aws_connect.IInstanceRef {
  const { node, env } = resource;
  const instanceArn = Token.asString(overrideOf(resource, 'InstanceArn') ?? resource.instanceArn);
  return { node, env, instanceRef: { instanceArn } } as aws_connect.IInstanceRef;
}
