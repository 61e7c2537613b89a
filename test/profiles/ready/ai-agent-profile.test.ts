import { Template } from 'aws-cdk-lib/assertions';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { AiAgentProfile, AiAgentTool } from '../../../src';
import { rolesStack } from '../../support/roles-app';
import { testReadyRole } from '../support/ready-role';
import { saidOf } from '../support/synthesis';

testReadyRole(AiAgentProfile);

test('tools bring what they take, without what only people need', () => {
  const { error, warnings } = saidOf((stack, instance) => {
    const profile = new AiAgentProfile(stack, 'Role', { instance, securityProfileName: 'Role', tools: [AiAgentTool.EDIT_CASES, AiAgentTool.KNOWLEDGE] });
    expect(profile.permissions.names).toEqual(['Cases.Edit', 'Cases.View', 'CustomerProfiles.View', 'Wisdom.View']);
  });
  expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
});

const AI_AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/11111111-2222-3333-4444-555555555555/66666666-2222-3333-4444-555555555555';
const heldBy = (aiAgentArns: string[] | undefined) => {
  const { stack, instance } = rolesStack({ validation: { writeWhatCloudFormationCannot: true } });
  const profile = new AiAgentProfile(stack, 'Role', { instance, securityProfileName: 'Role', tools: [], aiAgentArns });
  return { stack, profile, holders: () => Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileReadBack'))[0].Properties.HeldBy };
};

test('the AI agents that are to hold it are named to the deployment, each once', () => {
  expect(Object.values(heldBy([`${AI_AGENT}:1`, AI_AGENT, AI_AGENT]).holders())).toEqual([[AI_AGENT, `${AI_AGENT}:1`]]);
  expect([undefined, []].map((none) => heldBy(none).holders())).toEqual([undefined, undefined]);
});

test('a copy is held by none of them', () => {
  const { stack, profile, holders } = heldBy([AI_AGENT]);
  profile.saveAs(stack, 'Copy', { securityProfileName: 'Copy' });
  expect(Object.keys(holders())).toEqual([stack.resolve((profile.node.defaultChild as CfnSecurityProfile).logicalId)]);
});

test.each(['', 'Assistant', `${AI_AGENT}/1`, `${AI_AGENT}:*`, 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/*/*'])('"%s" is the ARN of no AI agent', (arn) => {
  expect(() => heldBy([AI_AGENT, arn])).toThrow('The aiAgentArns[1] of Stack/Role is');
});
