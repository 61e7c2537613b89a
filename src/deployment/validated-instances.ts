import type { Stack } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { ProfileValidation } from './profile-validation';
import { instanceKey } from '../cdk/instance-key';

/** An instance that a stack has profiles on. */
export interface ValidatedInstance {
  /** The first reference to it in the stack. */
  readonly reference: aws_connect.IInstanceRef;
  /** Missing where it is turned off. */
  readonly validation?: ProfileValidation;
}

const INSTANCES = new WeakMap<Stack, ValidatedInstance[]>();

/** What a stack has of an instance, whichever of several references to it is given. */
export function validatedInstance(stack: Stack, instance: aws_connect.IInstanceRef): ValidatedInstance | undefined {
  const instances = INSTANCES.get(stack) ?? [];
  return instances.find(({ reference }) => reference === instance)
    ?? instances.find(({ reference }) => instanceKey(reference) === instanceKey(instance));
}

/** Remembers an instance for a stack. */
export function rememberInstance(stack: Stack, instance: ValidatedInstance): void {
  INSTANCES.set(stack, [...INSTANCES.get(stack) ?? [], instance]);
}
