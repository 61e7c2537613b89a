import { CfnCondition, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { followCondition } from '../../src/cdk/follow-condition';

const resource = (stack: Stack, id: string) => new CfnResource(stack, id, { type: 'Test::Thing' });
const conditions = (stack: Stack) => Object.values(Template.fromStack(stack).toJSON().Resources).map(({ Condition }: any) => Condition);

test('a resource has the condition of another one, whenever that was set', () => {
  const stack = new Stack();
  const [follower, leader] = [resource(stack, 'Follower'), resource(stack, 'Leader')];
  followCondition(follower, leader);
  leader.cfnOptions.condition = new CfnCondition(stack, 'Late');
  expect(conditions(stack)).toEqual(['Late', 'Late']);
});

test('a resource keeps a condition of its own', () => {
  const stack = new Stack();
  const [before, after, leader] = ['Before', 'After', 'Leader'].map((id) => resource(stack, id));
  leader.cfnOptions.condition = new CfnCondition(stack, 'Other');
  before.cfnOptions.condition = after.cfnOptions.condition = new CfnCondition(stack, 'Own');
  [before, after].forEach((one) => followCondition(one, leader));
  after.cfnOptions.condition = new CfnCondition(stack, 'Later');
  expect(conditions(stack)).toEqual(['Own', 'Later', 'Other']);
});

test('of what is no resource of the stack, there is no condition to have', () => {
  const stack = new Stack();
  const elsewhere = resource(new Stack(), 'Elsewhere');
  elsewhere.cfnOptions.condition = new CfnCondition(elsewhere.stack, 'Condition');
  [undefined, new Construct(stack, 'Construct'), elsewhere].forEach((other, index) => followCondition(resource(stack, `R${index}`), other));
  expect(conditions(stack)).toEqual([undefined, undefined, undefined]);
});
