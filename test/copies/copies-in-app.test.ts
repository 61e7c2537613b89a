import { App, Stack, Stage } from 'aws-cdk-lib';
import { anotherCopy, copyOf } from './support/another-copy';
import * as own from '../../src';
import { thisCopy } from '../../src/copies/this-copy';
import { INSTANCE_ARN } from '../support/roles-app';

const newer = anotherCopy({ copy: copyOf('9.0.0', 2) });
const newest = anotherCopy({ copy: copyOf('10.0.0', 3) });

/** An app whose stack has an agent by each copy of the library, all on one instance. */
function appOf(instanceOf: typeof own, ...libraries: (typeof own)[]) {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const instance = instanceOf.ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  libraries.forEach(({ AgentProfile }, index) => new AgentProfile(stack, `Agent${index}`, { instance, securityProfileName: `Agent ${index}` }));
  return app;
}

function errorOf(app: App): string {
  try {
    app.synth();
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

test('copies that cannot work together are told, with where they are and what to do', () => {
  const { version, path } = thisCopy();
  expect(appOf(own, own, newer).node.validate()).toContain([
    'The app has copies of cdk-connect-security-profiles that cannot work together:',
    `  ${version} in ${path}`,
    '  9.0.0 in /app/node_modules/company-roles-9.0.0/node_modules/cdk-connect-security-profiles',
    'Each copy would judge only its own roles, without the guardrails, names and options that another copy knows.',
    'Run "npm ls cdk-connect-security-profiles", which shows the packages that bring them. Use versions of these packages that require the '
    + 'same version of it, or set that version under "overrides" in package.json, and run "npm install".',
  ].join('\n'));
});

test.each([
  ['the other one is there first', appOf(newer, newer, own)],
  ['the other one has an instance only', appOf(newer, own)],
  ['there are three', appOf(own, own, newer, newest, own)],
])('they are told once where %s', (_, app) => {
  expect(errorOf(app).match(/that cannot work together/g)).toHaveLength(1);
});

/** A stage with an agent by each copy of the library. */
function stageOf(app: App, id: string, ...libraries: (typeof own)[]) {
  const stage = new Stage(app, id);
  const stack = new Stack(stage, 'Stack');
  libraries.forEach(({ AgentProfile, ConnectInstance }, index) => new AgentProfile(stack, `Agent${index}`, {
    instance: ConnectInstance.fromInstanceArn(stack, `Instance${index}`, INSTANCE_ARN), securityProfileName: `Agent ${index}`,
  }));
  return stage;
}

test.each<[string, (typeof own)[], (typeof own)[]]>([
  ['that has both', [], [own, newer]],
  ['that has one of them, in an app that has the other one', [own], [newer]],
])('a stage %s says it when it is synthesized alone, and once when its app is', (_, before, inStage) => {
  const app = new App();
  stageOf(app, 'Before', ...before);
  const stage = stageOf(app, 'Stage', ...inStage);
  expect(() => stage.synth()).toThrow('that cannot work together');
  expect(errorOf(app).match(/that cannot work together/g)).toHaveLength(1);
});

test('a stage whose only copy is that of its app has nothing to say', () => {
  const app = new App();
  stageOf(app, 'Before', own);
  expect(() => stageOf(app, 'Stage', own).synth()).not.toThrow();
});

test('all of them are in one error', () => {
  expect(errorOf(appOf(own, own, newer, newest))).toMatch(/ {2}10\.0\.0 in .*\n {2}9\.0\.0 in /);
});

test('copies of other versions that share a protocol are no error', () => {
  expect(errorOf(appOf(own, own, anotherCopy({ copy: copyOf('0.9.0') }), anotherCopy({ copy: copyOf('9.9.9') })))).toBe('none');
});
