import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { AgentProfile, CasesAgentProfile, RuleSeverity, ValidationMode, type ProfileValidationOptions } from '../../src';
import { writeSnapshot } from '../../src/review/snapshot/instance-snapshot';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

let directory: string;
let snapshot: string;

beforeAll(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'snapshot '));
  snapshot = path.join(directory, 'instance.json');
  fs.writeFileSync(snapshot, writeSnapshot({
    arn: INSTANCE_ARN,
    status: 'ACTIVE',
    attributes: { OUTBOUND_CALLS: true },
    integrations: [],
    profiles: [{ id: 'p-1', arn: `${INSTANCE_ARN}/security-profile/p-1`, name: 'Cases agent', permissions: [] }],
    unreadable: {},
  }));
});
afterAll(() => fs.rmSync(directory, { recursive: true }));

function app(validation?: ProfileValidationOptions) {
  const { app: result, stack, instance } = rolesStack({ snapshot, validation });
  new CasesAgentProfile(stack, 'Cases', { instance, securityProfileName: 'Cases agent' });
  return { app: result, stack };
}

test('a role that the instance cannot serve fails the synthesis, without credentials', () => {
  expect(() => app().app.synth()).toThrow(/error instance-feature · Stack\/Cases "Cases agent"[^]*needs Amazon Connect Cases/);
});

test('a name that is there already is left to the deployment, which knows whose it is', () => {
  expect(() => app().app.synth()).not.toThrow(/name-taken/);
});

test('what the deployment only warns of, the synthesis only warns of', () => {
  for (const validation of [{ mode: ValidationMode.WARN_ONLY }, { rules: { 'instance-feature': RuleSeverity.WARNING } }]) {
    const { app: warned, stack } = app(validation);
    warned.synth();
    Annotations.fromStack(stack).hasWarning('/Stack/Cases', Match.stringLikeRegexp('needs Amazon Connect Cases'));
  }
});

test('a snapshot of another instance is refused', () => {
  const other = path.join(directory, 'other.json');
  fs.writeFileSync(other, writeSnapshot({ arn: INSTANCE_ARN.replace('111122223333', '444455556666'), unreadable: {} }));
  expect(() => rolesStack({ snapshot: other })).toThrow(/other\.json is a snapshot of arn:aws:connect:us-east-1:444455556666.*, and the instance is arn:aws:connect:us-east-1:111122223333/);
});

test('a snapshot that cannot be read is refused with its path', () => {
  expect(() => rolesStack({ snapshot: path.join(directory, 'missing.json') })).toThrow(/missing\.json does not exist/);
});

test('roles of other instances are judged at deployment alone', () => {
  const { app: without, stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(() => without.synth()).not.toThrow();
});
