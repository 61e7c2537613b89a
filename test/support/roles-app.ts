import { App, Stack, type StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ConnectInstance, type ConnectInstanceOptions } from '../../src';

export const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** A stack with an instance, in an app of its own. */
export function rolesStack(options?: ConnectInstanceOptions, props?: StackProps) {
  // Newer versions of the CDK warn of references between stacks where an app does not say what they are to be.
  const app = new App({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  const stack = new Stack(app, 'Stack', props);
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, options);
  return { app, stack, instance };
}

/** The security profiles of a stack's template, by name. */
export function profilesOf(stack: Stack): Record<string, any> {
  const found = Template.fromStack(stack).findResources('AWS::Connect::SecurityProfile');
  return Object.fromEntries(Object.values(found).map((resource: any) => [resource.Properties.SecurityProfileName, resource]));
}

/** A template without what differs with the build of the function. */
export function comparableTemplate(stack: Stack): object {
  const template = Template.fromStack(stack).toJSON();
  for (const resource of Object.values<any>(template.Resources)) {
    if (resource.Type === 'AWS::Lambda::Function') {
      resource.Properties.Code.S3Key = 'code.zip';
    }
  }
  return template;
}
