import { misplacedInstance } from '../../../src/deployment/handler/instance-place';
import { examine } from '../../../src/rules/judge';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/abc-1';
const STACK = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/1';

test('an instance where the stack is, is in its place', () => {
  expect(misplacedInstance(ARN, STACK)).toBeUndefined();
});

test('a stack that does not tell where it is, is not held against the instance', () => {
  expect(misplacedInstance(ARN, '')).toBeUndefined();
});

test.each([
  ['another Region', ARN, STACK.replace('us-east-1', 'eu-west-1'),
    `The instance ${ARN} is in account 111122223333, Region us-east-1; the stack is in account 111122223333, Region eu-west-1.`],
  ['another account', ARN, STACK.replace('111122223333', '444455556666'),
    `The instance ${ARN} is in account 111122223333, Region us-east-1; the stack is in account 444455556666, Region us-east-1.`],
  ['another partition', ARN.replace('arn:aws:', 'arn:aws-cn:'), STACK,
    `The instance ${ARN.replace('arn:aws:', 'arn:aws-cn:')} is in account 111122223333, Region us-east-1 of aws-cn; the stack is in account 111122223333, Region us-east-1 of aws.`],
  ['no ARN', 'instance-1', STACK, 'InstanceArn is "instance-1", which is not the ARN of an Amazon Connect instance.'],
])('%s is an error', (_, arn, stackId, message) => {
  const rule = misplacedInstance(arn, stackId)!;

  expect(examine([], { facts: { arn, unreadable: {} }, rules: [rule] }).findings).toEqual([
    expect.objectContaining({ rule: 'instance-active', severity: 'error', message }),
  ]);
});
