import { CfnResource, type CfnCondition, type CfnDeletionPolicy } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Has a resource made only where another one of its stack is, whichever condition that one is given before the template is written.
 * A condition of its own is stronger.
 */
export function followCondition({ cfnOptions, stack }: CfnResource, other: IConstruct | undefined): void {
  if (!other || !CfnResource.isCfnResource(other) || other.stack !== stack) {
    return;
  }
  let own = cfnOptions.condition;
  Object.defineProperty(cfnOptions, 'condition', {
    get: () => own ?? other.cfnOptions.condition,
    set: (condition: CfnCondition | undefined) => { own = condition; },
    enumerable: true,
  });
}

/** Has a resource kept where another one is, whichever policies that one is given before the template is written. Policies of its own are stronger. */
export function followPolicies({ cfnOptions }: CfnResource, other: IConstruct | undefined): void {
  if (!other || !CfnResource.isCfnResource(other)) {
    return;
  }
  for (const policy of ['deletionPolicy', 'updateReplacePolicy'] as const) {
    let own = cfnOptions[policy];
    Object.defineProperty(cfnOptions, policy, {
      get: () => own ?? other.cfnOptions[policy],
      set: (value: CfnDeletionPolicy | undefined) => { own = value; },
      enumerable: true,
    });
  }
}
