import { Lazy, Stack } from 'aws-cdk-lib';
import { ProfileAiAgent } from '../../../src';

const ARN = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

test('an AI agent is known by its ARN', () => {
  expect(ProfileAiAgent.thirdParty(ARN)).toEqual({ agentArn: ARN, agentType: 'THIRD_PARTY' });
});

test('an ARN may be known only to the deployment', () => {
  const { agentArn } = ProfileAiAgent.thirdParty(Lazy.string({ produce: () => ARN }));
  expect(new Stack().resolve(agentArn)).toBe(ARN);
});

test.each(['', 'billing', 'arn:aws', 'application/billing'])('what is no ARN is refused: "%s"', (arn) => {
  expect(() => ProfileAiAgent.thirdParty(arn)).toThrow(`"${arn}" is not the ARN of an AI agent. Expected arn:<partition>:<service>:<region>:<account>:<resource>`);
});
