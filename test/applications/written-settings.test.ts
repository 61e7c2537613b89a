import { App } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { writtenInTree } from '../../src/applications/written-settings';

const written = (app: App, id: string, parameterPrefix: string, place = '111122223333/us-east-1') => (
  writtenInTree(new Construct(app, id), { parameterPrefix, place: () => place, written: () => ['the default'] }));

test('the later one of two that write under one name is told', () => {
  const app = new App();
  const [first, second] = [written(app, 'First', '/desk'), written(app, 'Second', '/desk')];
  expect(first()).toEqual([]);
  expect(second()).toEqual([expect.stringMatching(/^First also writes the settings of the default, under the same name: both have the prefix "\/desk"\./)]);
});

test('another prefix, another place and another app are no clash', () => {
  const app = new App();
  written(app, 'First', '/desk');
  expect(written(app, 'Second', '/other')()).toEqual([]);
  expect(written(app, 'Third', '/desk', '111122223333/eu-west-1')()).toEqual([]);
  expect(written(new App(), 'Fourth', '/desk')()).toEqual([]);
});
