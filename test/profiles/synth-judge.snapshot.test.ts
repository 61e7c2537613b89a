import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import {
  AgentProfile, CasesAgentProfile, ConnectInstance, ProfileRule, ProfileRules, RuleSeverity, SecurityProfile, Strictness, UsersPermissions,
  type ConnectInstanceOptions, type ProfileValidationOptions,
} from '../../src';
import { writeSnapshot } from '../../src/formats/instance-snapshot';
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
  const ways: ((scope: Stack) => void)[] = [
    (stack) => ProfileRules.of(stack).useStrictness(Strictness.LENIENT),
    (stack) => ProfileRules.of(stack).overrideSeverity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING),
  ];
  const inDeployment = app({ strictness: Strictness.LENIENT });
  const inScope = ways.map((say) => {
    const given = app();
    say(given.stack);
    return given;
  });
  for (const { app: warned, stack } of [inDeployment, ...inScope]) {
    warned.synth();
    Annotations.fromStack(stack).hasWarning('/Stack/Cases', Match.stringLikeRegexp('needs Amazon Connect Cases'));
  }
});

test('a snapshot of another instance is refused', () => {
  const other = path.join(directory, 'other.json');
  fs.writeFileSync(other, writeSnapshot({ arn: INSTANCE_ARN.replace('111122223333', '444455556666'), unreadable: {} }));
  expect(() => rolesStack({ snapshot: other })).toThrow(/other\.json is a snapshot of arn:aws:connect:us-east-1:444455556666.*, but the instance is arn:aws:connect:us-east-1:111122223333/);
});

test('a snapshot that cannot be read is refused with its path', () => {
  expect(() => rolesStack({ snapshot: path.join(directory, 'missing.json') })).toThrow(/missing\.json does not exist/);
});

describe('another reference to the instance', () => {
  const referTo = (stack: Stack, options?: ConnectInstanceOptions) => ConnectInstance.fromInstanceArn(stack, 'Again', INSTANCE_ARN, options);

  test('need not repeat the snapshot', () => {
    const { app: referring, stack, instance } = rolesStack({ snapshot });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new CasesAgentProfile(stack, 'Cases', { instance: referTo(stack), securityProfileName: 'Cases' });
    expect(() => referring.synth()).toThrow(/error instance-feature · Stack\/Cases/);
  });

  test('counts the profiles of all, with the severity of the stack that is deployed', () => {
    const { app: referring, stack, instance } = rolesStack({ snapshot });
    ProfileRules.of(stack).overrideSeverity(ProfileRule.INSTANCE_PROFILE_QUOTA, RuleSeverity.ERROR);
    const add = (to: ConnectInstance, id: string, number: number) => {
      for (let index = 0; index < number; index++) {
        new SecurityProfile(stack, `${id}${index}`, { instance: to, securityProfileName: `${id}${index}`, permissions: UsersPermissions.USERS_VIEW });
      }
    };
    add(instance, 'First', 50);
    add(referTo(stack, { snapshot }), 'Second', 50);
    expect(() => referring.synth()).toThrow('error instance-profile-quota');
  });

  test('is validated in its own way', () => {
    const { app: referring, stack, instance } = rolesStack({ snapshot, validation: { strictness: Strictness.LENIENT } });
    new CasesAgentProfile(stack, 'Warned', { instance, securityProfileName: 'Warned' });
    const other = new Stack(referring, 'Other');
    new CasesAgentProfile(other, 'Refused', { instance: referTo(other), securityProfileName: 'Refused' });
    expect(() => referring.synth()).toThrow(/(?=[^]*warning instance-feature · Stack\/Warned)(?=[^]*error instance-feature · Other\/Refused)/);
  });
});

test('roles of other instances are judged at deployment alone', () => {
  const { app: without, stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(() => without.synth()).not.toThrow();
});
