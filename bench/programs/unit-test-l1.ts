import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { INSTANCE_ARN } from './roles';

/** What a unit test of a stack with one bare security profile does. */
const stack = new Stack(new App(), 'Stack');
new CfnSecurityProfile(stack, 'Role', { instanceArn: INSTANCE_ARN, securityProfileName: 'Role', permissions: ['BasicAgentAccess', 'OutboundCallAccess'] });
Template.fromStack(stack).resourceCountIs('AWS::Connect::SecurityProfile', 1);
