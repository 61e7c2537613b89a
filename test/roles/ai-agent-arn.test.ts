import { isAiAgentArn } from '../../src/roles/ai-agent-arn';

const [ASSISTANT, AGENT] = ['11111111-2222-3333-4444-555555555555', '66666666-2222-3333-4444-555555555555'];
const ARN = `arn:aws:wisdom:us-east-1:111122223333:ai-agent/${ASSISTANT}/${AGENT}`;

test.each([ARN, `${ARN}:1`, `${ARN}:$LATEST`, `${ARN}:$SAVED`, ARN.replace('arn:aws:', 'arn:aws-us-gov:')])('%s is the ARN of an AI agent', (arn) => {
  expect(isAiAgentArn(arn)).toBe(true);
});

test.each([
  '', AGENT, `arn:aws:wisdom:us-east-1:111122223333:assistant/${ASSISTANT}`, `arn:aws:wisdom:us-east-1:111122223333:ai-agent/${AGENT}`, `${ARN}/1`,
  `${ARN} `, `${ARN}\n`, `${ARN}:`, `${ARN}:1:2`, ARN.replace(AGENT, '*'), `${ARN}:*`, `arn:aws:app-integrations:us-east-1:111122223333:application/${AGENT}`, '${Agent.Arn}', ARN.replace('111122223333', '${AWS::AccountId}'),
])('%s is none', (text) => {
  expect(isAiAgentArn(text)).toBe(false);
});
