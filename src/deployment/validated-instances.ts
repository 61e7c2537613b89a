import type { CfnResource, Stack } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { instanceKey } from '../cdk/instance-key';
import { SharedState } from '../copies/shared-state';
import type { ExpectedProfile } from '../formats/validation-request';

/** What the validation must know of a security profile. */
export interface ValidatedProfile {
  readonly resource: CfnResource;
  /** The reference to the instance that it was given. A copy of the library may not tell it. */
  readonly instance?: aws_connect.IInstanceRef;
  /** What stands for the role alone: its construct, or the resource where there is none. */
  readonly scope: Construct;
  /** The profile as it will be deployed; asked for when the template is written. */
  readonly expected: () => ExpectedProfile;
  /** What is waived for it, as `writeWaiver` writes it. */
  readonly waivers: () => string[];
}

/** What a stack validates the profiles of an instance with: made by one copy of the library, and used by all. */
export interface InstanceValidation {
  /** What it found at the last deployment, as one line. */
  readonly summary: string;
  /** Validates a profile. */
  add(profile: ValidatedProfile): void;
}

/** An instance that a stack has profiles on. */
export interface ValidatedInstance {
  /** The first reference to it in the stack. */
  readonly reference: aws_connect.IInstanceRef;
  /** Missing where it is turned off. */
  readonly validation?: InstanceValidation;
}

/** The instances of each stack. */
const INSTANCES = new SharedState<ValidatedInstance[]>('instances', () => []);

/** What a stack has of an instance, whichever of several references to it is given. */
export function validatedInstance(stack: Stack, instance: aws_connect.IInstanceRef): ValidatedInstance | undefined {
  const instances = INSTANCES.of(stack);
  return instances.find(({ reference }) => reference === instance)
    ?? instances.find(({ reference }) => instanceKey(reference) === instanceKey(instance));
}

/** Remembers an instance for a stack. */
export function rememberInstance(stack: Stack, instance: ValidatedInstance): void {
  INSTANCES.of(stack).push(instance);
}
