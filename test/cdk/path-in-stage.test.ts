import { App, Stack, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { hashOf, idsInStage, idsWithin } from '../../src/cdk/path-in-stage';

function built(app: Construct, outer: Construct = app) {
  const stack = new Stack(outer, 'Stack');
  return { stack, inner: new Construct(new Construct(stack, 'A'), 'B') };
}

test('the ids within a construct lead to another', () => {
  const { stack, inner } = built(new App());
  expect(idsWithin(stack, inner)).toEqual(['A', 'B']);
  expect(idsWithin(stack, stack)).toEqual([]);
});

test('the ids in a stage are those in an app without one', () => {
  const app = new App();
  const stage = new Stage(new Stage(app, 'Outer'), 'Prod');
  for (const { inner } of [built(new App()), built(app, stage)]) {
    expect(idsInStage(inner)).toEqual(['Stack', 'A', 'B']);
  }
});

test('paths have a hash each', () => {
  expect(hashOf(['A', 'B'])).toMatch(/^[0-9a-f]{8}$/);
  expect(hashOf(['A', 'B'])).not.toBe(hashOf(['A--B']));
});
