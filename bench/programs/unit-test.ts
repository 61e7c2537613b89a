import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { INSTANCE_ARN } from './roles';
import { AgentProfile, ConnectInstance } from '../../src';

/** What a unit test of a stack with one role of this library does. */
const stack = new Stack(new App(), 'Stack');
const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
new AgentProfile(stack, 'Role', { instance, securityProfileName: 'Role' });
Template.fromStack(stack).resourceCountIs('AWS::Connect::SecurityProfile', 1);
