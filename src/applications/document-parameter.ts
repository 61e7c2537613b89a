import { Lazy } from 'aws-cdk-lib';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';

/** A parameter with a document. The CDK asks for it before it validates; where there is none, the validation says so. */
export function documentParameter(
  scope: Construct, id: string, name: string, application: string, document: () => string | undefined,
): CfnParameter {
  return new CfnParameter(scope, id, {
    type: 'String', name, value: Lazy.string({ produce: () => document() ?? '' }), description: `Settings of ${application}`,
  });
}
