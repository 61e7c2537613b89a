import { ContextProvider, Token } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { ContextProvider as Provider } from 'aws-cdk-lib/cloud-assembly-schema';
import type { Construct } from 'constructs';
import { isKnown } from '../cdk/known';
import { STAND_IN } from '../cdk/names';

/**
 * The ARN of the instance with an alias in the account and Region of a stack, as the CDK CLI looks it up in Cloud Control; a stand-in
 * for it until then.
 *
 * The CLI matches what a list of the resources has. AWS's handler for the list gives each instance with its alias:
 * https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-connect (aws-connect-instance, ListHandler).
 *
 * @throws if the alias is a token, account or Region are not known, or the context has something else
 */
export function lookUpInstanceArn(scope: Construct, instanceAlias: string): string {
  if (Token.isUnresolved(instanceAlias)) {
    throw new Error('instanceAlias is a token, but the CDK CLI looks the instance up before anything is deployed. '
      + 'Give the alias as text, or the ARN of the instance to ConnectInstance.fromInstanceArn(), which may be a token.');
  }
  const standIn = `${STAND_IN}${instanceAlias}`;
  if (!isKnown(instanceAlias)) {
    // The alias is itself yet to be looked up.
    return standIn;
  }
  const { value } = ContextProvider.getValue(scope, {
    provider: Provider.CC_API_PROVIDER,
    props: {
      typeName: CfnInstance.CFN_RESOURCE_TYPE_NAME,
      propertyMatch: { InstanceAlias: instanceAlias },
      propertiesToReturn: ['Arn'],
      expectedMatchCount: 'exactly-one',
    },
    dummyValue: [{ Arn: standIn }],
  });
  const [arn, ...others] = Array.isArray(value) ? value.map((found) => found?.Arn) : [];
  if (typeof arn !== 'string' || others.length > 0) {
    throw new Error(`The context of the app has ${JSON.stringify(value)} for the instance with the alias "${instanceAlias}". Expected a list of one object with its Arn. `
      + 'Update the CDK CLI, and remove the value with `cdk context --reset <key>`, so that it is looked up again.');
  }
  return arn;
}
