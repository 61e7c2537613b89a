import { App, Mixins, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile, type CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import { synthesize } from './synthesis';
import { ValidatedSecurityProfile } from '../../../src';
import { VALIDATION_RESOURCE_TYPE } from '../../../src/formats/validation-request';
import { INSTANCE_ARN } from '../../support/roles-app';

/** Permissions of a role of which nothing is found. */
export const AGENT = ['BasicAgentAccess', 'TransferDestinations.View'];

/** A stack in an app of its own. */
export function newStack(): Stack {
  return new Stack(new App(), 'Stack');
}

/** A profile that is written as a resource. */
export function written(stack: Stack, props: Partial<CfnSecurityProfileProps> = {}, id = 'Team'): CfnSecurityProfile {
  return new CfnSecurityProfile(stack, id, { instanceArn: INSTANCE_ARN, securityProfileName: id, permissions: [...AGENT], ...props });
}

/** The stack, with a mixin that was applied to its app. */
export function applied(stack: Stack, mixin = new ValidatedSecurityProfile()): Stack {
  Mixins.of(stack.node.root).apply(mixin);
  return stack;
}

/** What the synthesis of the app of a stack says. */
export function saidOfApp(stack: Stack): ReturnType<typeof synthesize> {
  return synthesize(stack.node.root as App);
}

/** The resources of a type in the template of a stack. */
export function resources(stack: Stack, type: string): any[] {
  return Object.values(Template.fromStack(stack).findResources(type));
}

/** What the deployment is asked for, by logical ID. */
export function requested(stack: Stack): Record<string, unknown> {
  return resources(stack, VALIDATION_RESOURCE_TYPE)[0].Properties.Profiles;
}
