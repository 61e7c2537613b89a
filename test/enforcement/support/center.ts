import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { deployed } from './deployed';
import { AgentProfile, ConnectInstance, SecurityProfileWatch, type SecurityProfileWatchProps } from '../../../src';
import { readWatchRequest, type WatchRequest } from '../../../src/formats/watch-request';
import { INSTANCE_ARN } from '../../support/roles-app';

export type Resources = Record<string, { readonly Type: string; readonly Properties: any; readonly Condition?: string }>;

/** A stack with a watch, and nothing to watch yet. */
export function center(props: Partial<SecurityProfileWatchProps> = {}, validated = true) {
  // Newer versions of the CDK warn of references between stacks where an app does not say what they are to be.
  const app = new App({ context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: validated } });
  const watch = new SecurityProfileWatch(stack, 'Watch', { instance, ...props });
  return { app, stack, instance, watch };
}

/** The same with one profile. */
export function withAgent(props: Partial<SecurityProfileWatchProps> = {}) {
  const all = center(props);
  const agent = new AgentProfile(all.stack, 'Agent', { instance: all.instance, securityProfileName: 'Agent' });
  return { ...all, agent };
}

export function resources(stack: Stack): Resources {
  return Template.fromStack(stack).toJSON().Resources as Resources;
}

/** Properties of the resources of a type. */
export function ofType(stack: Stack, type: string): any[] {
  return Object.values(resources(stack)).filter(({ Type }) => Type === type).map(({ Properties }) => Properties as unknown);
}

/** What the function is given, by what the deployment makes of references and conditions. */
export function inputOf(stack: Stack, refs?: Record<string, string>, conditions?: Record<string, boolean>): WatchRequest {
  return readWatchRequest(JSON.parse(deployed(ofType(stack, 'AWS::Scheduler::Schedule')[0].Target.Input, refs, conditions)));
}
