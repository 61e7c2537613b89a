import type { Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import {
  ConnectInstance, GuardrailPack, HookFailureMode, ProfileRule, ProfileRules, SecurityProfileHook, type SecurityProfileHookProps,
} from '../../../src';
import { liveProfiles } from '../support/live-profiles';

let fixture: DeployFixture;
let instance: Instance;

beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  instance = fixture.connect.addInstance();
});

const hook = (props: Partial<SecurityProfileHookProps> = {}) => (stack: Stack) => {
  new SecurityProfileHook(stack, 'Hook', { failureMode: HookFailureMode.FAIL, ...props });
};

/** A template that somebody wrote who has never heard of this library. */
const plain = (permissions: string[], SecurityProfileName = 'Desk') => ({
  Resources: { Desk: { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: instance.arn, SecurityProfileName, Permissions: permissions } } },
});

interface Progress {
  readonly OperationStatus: string;
  readonly ErrorCode?: string;
  readonly StatusMessage?: string;
  readonly Identifier: string;
}

async function cloudControl(operation: string, input: object): Promise<Progress> {
  const response = await fixture.engine.request('cloudcontrolapi', 'us-east-1', {
    method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `CloudApiService.${operation}` },
    body: JSON.stringify({ TypeName: 'AWS::Connect::SecurityProfile', ...input }),
  });
  return ((await response.json()) as { readonly ProgressEvent: Progress }).ProgressEvent;
}

const create = (permissions: string[]) => cloudControl('CreateResource', { DesiredState: JSON.stringify(plain(permissions).Resources.Desk.Properties) });
const reason = (outcome: Parameters<typeof failures>[0]) => Object.values(failures(outcome)).join('\n');

test('a plain template is refused, and accepted once it complies', async () => {
  expect((await fixture.deploy('Hooks', hook())).status).toBe('CREATE_COMPLETE');

  const refused = await fixture.cloudFormation.deploy('Plain', plain(['BasicAgentAcess']));
  expect(refused.status).toBe('ROLLBACK_COMPLETE');
  expect(reason(refused)).toMatch(/NonCompliant: 1 error in the security profile "Desk"\. Error unknown-name: .*Did you mean BasicAgentAccess\?/);
  expect(liveProfiles(instance)).toEqual({});

  const accepted = await fixture.cloudFormation.deploy('Plain2', plain(['BasicAgentAccess']));
  expect(accepted.status).toBe('CREATE_COMPLETE');
  expect(Object.keys(liveProfiles(instance))).toEqual(['Desk']);

  const changed = await fixture.cloudFormation.deploy('Plain2', plain(['BasicAgentAccess', 'Nope.View']));
  expect(changed.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(reason(changed)).toMatch(/Unknown permission "Nope\.View"/);
});

test('a call of Cloud Control is refused, and accepted once it complies', async () => {
  await fixture.deploy('Hooks', hook());

  expect(await create(['BasicAgentAcess'])).toMatchObject({
    OperationStatus: 'FAILED', ErrorCode: 'NonCompliant', StatusMessage: expect.stringContaining('unknown-name'),
  });
  expect(liveProfiles(instance)).toEqual({});
  const made = await create(['BasicAgentAccess']);
  expect(made).toMatchObject({ OperationStatus: 'SUCCESS' });

  const patch = (value: string[]) => cloudControl('UpdateResource', {
    Identifier: made.Identifier, PatchDocument: JSON.stringify([{ op: 'replace', path: '/Permissions', value }]),
  });
  expect(await patch(['Nope.View'])).toMatchObject({ OperationStatus: 'FAILED', ErrorCode: 'NonCompliant' });
  expect(await patch(['BasicAgentAccess', 'OutboundCallAccess'])).toMatchObject({ OperationStatus: 'SUCCESS' });
  expect(liveProfiles(instance)).toMatchObject({ Desk: { permissions: ['BasicAgentAccess', 'OutboundCallAccess'] } });
});

test('waivers, modes and instances are those of whoever owns the hook', async () => {
  const waivers = [{ profile: 'Desk', stack: 'Waived', rule: ProfileRule.UNKNOWN_NAME, reason: 'Newer than the catalog' }];
  await fixture.deploy('Hooks', hook({ waivers }));
  expect((await fixture.cloudFormation.deploy('Waived', plain(['Newer.Name']))).status).toBe('CREATE_COMPLETE');
  expect((await fixture.cloudFormation.deploy('Unwaived', plain(['Newer.Name'], 'Other'))).status).toBe('ROLLBACK_COMPLETE');

  await fixture.deploy('Hooks', (stack) => hook({ instances: [ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn)] })(stack));
  const lacking = await fixture.cloudFormation.deploy('Lacking', plain(['Cases.View', 'CustomerProfiles.View', 'BasicAgentAccess'], 'Cases'));
  expect(reason(lacking)).toContain('needs Amazon Connect Cases');

  await fixture.deploy('Hooks', hook({ failureMode: HookFailureMode.WARN }));
  expect((await fixture.cloudFormation.deploy('Warned', plain(['Nope.View'], 'Warned'))).status).toBe('CREATE_COMPLETE');
});

test('a user is refused whose profiles together break a guardrail, and accepted with one of them', async () => {
  const [writer, giver] = [['SecurityProfiles.Edit', 'SecurityProfiles.View'], ['Users.View', 'Users.EditPermission']]
    .map((permissions, index) => instance.addProfile({ name: `Half ${index}`, permissions }).arn);
  const user = (...SecurityProfileArns: unknown[]) => ({
    Resources: { Lead: { Type: 'AWS::Connect::User', Properties: { InstanceArn: instance.arn, Username: 'lead', SecurityProfileArns } } },
  });
  await fixture.deploy('Hooks', (stack) => {
    ProfileRules.of(stack).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
    hook({ instances: [ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn)] })(stack);
  });
  const refused = await fixture.cloudFormation.deploy('Both', user(writer, giver));
  expect(refused.status).toBe('ROLLBACK_COMPLETE');
  expect(reason(refused)).toContain('duties-profiles-and-users');
  expect((await fixture.cloudFormation.deploy('One', user(writer))).status).toBe('CREATE_COMPLETE');
});

test('the hook is deleted whatever it says of others', async () => {
  await fixture.deploy('Hooks', hook());
  expect((await fixture.cloudFormation.destroy('Hooks')).status).toBe('DELETE_COMPLETE');
  expect((await fixture.cloudFormation.deploy('Unjudged', plain(['Nope.View'], 'Unjudged'))).status).toBe('CREATE_COMPLETE');
});
