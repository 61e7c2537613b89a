import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, CfnParameter, Lazy, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AgentProfile, CasesPermissions, ConnectInstance, ProfileRule, ProfileRules, RoutingPermissions, SecurityProfile, Strictness,
  SupervisorProfile,
} from '../../src';
import { libraryVersion } from '../../src/copies/this-copy';
import { RECORD_ERRORS } from '../../src/formats/assembly-names';
import { encode } from '../../src/permissions/compact';
import { review } from '../../src/review/app/review';
import { readApp } from '../../src/review/assembly/read-app';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

function incomplete(stack: Stack, name: string) {
  return new SecurityProfile(stack, name, {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: name, permissions: CasesPermissions.CASES_EDIT,
  });
}

test('the findings of all stages are reported by the first one that is synthesized', () => {
  const app = new App();
  incomplete(new Stack(new Stage(app, 'One'), 'Stack'), 'First');
  incomplete(new Stack(new Stage(app, 'Two'), 'Stack'), 'Second');
  expect(() => app.synth()).toThrow(/findings in 2 roles[^]*One\/Stack\/First[^]*Two\/Stack\/Second/);
});

describe('where errors are to be recorded for a review', () => {
  const synthesized = (value: unknown) => {
    const app = new App({ context: { [RECORD_ERRORS]: value } });
    incomplete(new Stack(new Stage(app, 'One'), 'Stack'), 'First');
    incomplete(new Stack(app, 'Stack'), 'Second');
    return app.synth();
  };

  test('they are annotations of level error', () => {
    const { directory, stacksRecursively } = synthesized(true);
    const errors = stacksRecursively.flatMap(({ messages }) => messages.filter(({ level }) => level === 'error').map(({ id }) => id));
    expect(errors.sort()).toEqual(['/One/Stack/First', '/Stack/Second']);
    expect(review(readApp(directory)).findings.filter(({ severity }) => severity === 'error').map(({ rule, role }) => [rule, role])).toEqual([
      ['missing-dependency', 'One/Stack/First'], ['missing-dependency', 'Stack/Second'],
    ]);
  });

  test('what else could ask for it is not enough', () => {
    expect(() => synthesized('true')).toThrow(/missing-dependency/);
    expect(() => synthesized(undefined)).toThrow(/missing-dependency/);
  });
});

test('two apps in one process know nothing of each other', () => {
  incomplete(new Stack(new App(), 'Stack'), 'Wrong');
  const { app, stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(() => app.synth()).not.toThrow();
});

test('an instance of another account or Region is found, where both are known', () => {
  const { app, stack, instance } = rolesStack({}, { env: { account: '111122223333', region: 'eu-west-2' } });
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(() => app.synth()).toThrow(/error instance-environment · Stack\/Agent "Agent"[^]* eu-west-2,[^]*us-east-1/);
});

test('the cloud assembly says what the template does not', () => {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const supervisor = new SupervisorProfile(stack, 'Supervisor', {
    instance,
    securityProfileName: 'Supervisor',
    additional: RoutingPermissions.QUEUES_EDIT,
    except: RoutingPermissions.HOURS_OF_OPERATION_VIEW,
    waivers: [{ rule: ProfileRule.INSTANCE_FEATURE, reason: 'Tried out first' }],
  });
  supervisor.addCompanions(agent);
  const { directory } = app.synth();
  const manifest = JSON.parse(fs.readFileSync(path.join(directory, 'manifest.json'), 'utf8'));
  const metadata = manifest.artifacts.Stack.metadata ?? JSON.parse(fs.readFileSync(path.join(directory, manifest.artifacts.Stack.additionalMetadataFile), 'utf8'));
  const [role] = metadata['/Stack/Supervisor'].filter(({ type }: { type: string }) => type === 'cdk-connect-security-profiles:role');
  expect(role.data).toEqual({
    kind: 'SupervisorProfile',
    preset: encode(SupervisorProfile.PERMISSIONS.names),
    additional: ['Queues.Edit'],
    except: ['HoursOfOperation.View'],
    judged: encode(supervisor.permissions.names),
    heldTogetherWith: ['Stack/Agent'],
    waivers: [{ rule: 'instance-feature', reason: 'Tried out first' }],
  });
});

test('stacks with roles say which version of the library wrote them, and templates do not', () => {
  const { app, stack, instance } = rolesStack();
  new AgentProfile(new NestedStack(stack, 'Nested'), 'Agent', { instance, securityProfileName: 'Agent' });
  const other = new Stack(app, 'Other');
  const { stacks } = app.synth();
  const written = (one: Stack) => one.node.metadata.filter(({ type }) => type === 'cdk-connect-security-profiles:app').map(({ data }) => data);
  expect([written(stack), written(other)]).toEqual([[{ library: libraryVersion() }], []]);
  expect(stacks.map(({ template }) => JSON.stringify(template)).filter((template) => template.includes('library'))).toEqual([]);
});

test('an app that is synthesized again says it once, as it is now', () => {
  const { app, stack, instance } = rolesStack();
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  app.synth();
  agent.addCompanions(new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' }));
  app.synth({ force: true });
  const written = (construct: Construct) => construct.node.metadata.filter(({ type }) => type.startsWith('cdk-connect-security-profiles:'));
  expect(written(agent).map(({ data }) => data.heldTogetherWith)).toEqual([['Stack/Supervisor']]);
  expect(written(stack)).toHaveLength(1);
});

test('a name that synthesis can resolve is judged, and one that only the deployment knows is not', () => {
  const named = (name: (stack: Stack) => string) => () => {
    const { app, stack, instance } = rolesStack();
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: name(stack) });
    app.synth();
  };
  expect(named(() => Lazy.string({ produce: () => 'Agents/All' }))).toThrow(/error profile-name · Stack\/Agent "Agents\/All"/);
  expect(named((stack) => `Agents/${new CfnParameter(stack, 'Team').valueAsString}`)).not.toThrow();
});

test('an acknowledgment that names no rule is reported with the stack', () => {
  const { app, stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  Validations.of(app).acknowledge({ id: 'cdk-connect-security-profiles::legacy-names', reason: 'Later' });
  const messages = app.synth().getStackByName('Stack').messages.map(({ id, entry: { data } }) => [id, String(data)]);
  expect(messages).toContainEqual(['/Stack', expect.stringMatching(/ legacy-names \("Later"\) .*cdk-connect-security-profiles:unused-waiver/)]);
});
