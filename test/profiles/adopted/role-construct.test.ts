import { App, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { roleConstruct } from '../../../src/profiles/adopted/role-construct';
import { written } from '../support/written-profile';

test('a resource that is the main one in a construct stands for it, and any other for itself', () => {
  const stack = new Stack(new App(), 'Stack');
  const [own, inner] = [written(stack), new Construct(stack, 'Inner')];
  const main = written(inner as Stack, {}, 'Resource');
  const construct = new Construct(inner, 'Construct');
  expect([own, main, construct, inner].map(roleConstruct)).toEqual([own, inner, construct, inner]);
});
