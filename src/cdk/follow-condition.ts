import { CfnResource, type CfnCondition } from 'aws-cdk-lib';
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
