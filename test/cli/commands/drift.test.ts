import { writeFileSync } from 'node:fs';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { templateOf, write } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();
const live = liveInstance();

const AGENT = ['BasicAgentAccess', 'OutboundCallAccess'];

function template(...roles: { id: string; permissions?: unknown; properties?: Record<string, unknown> }[]) {
  write('.', 't.json', templateOf(roles.map((role) => ({ ...role, properties: { InstanceArn: live.instance.arn, ...role.properties } }))));
}

test('what is as the code says is clean', async () => {
  template({ id: 'Agent', permissions: AGENT, properties: { Description: 'Takes contacts' } });
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect(out).toMatch(/No drift in 1 role\.\n\n1 profile without a role\n\nwarning unmanaged-profile\n {2}The profile \"Supervisor\" is on the instance/);
  expect(code).toBe(0);
});

test.each(['drift', 'check'])('to name an instance is enough for %s to read it', async (command) => {
  template({ id: 'Agent', permissions: AGENT, properties: { Description: 'Takes contacts' } });
  expect((await cli([command, 't.json', '--instance', live.instance.arn])).code).toBe(0);
});

test('what somebody changed by hand is said by name', async () => {
  template({ id: 'Agent', permissions: ['BasicAgentAccess', 'Cases.View'], properties: { TagRestrictedResources: ['User'] } });
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect(code).toBe(1);
  expect(out).toMatch(/\+ OutboundCallAccess/);
  expect(out).toMatch(/- Cases\.View/);
  expect(out).toMatch(/▲ tag-restricted resource removed: User/);
});

test('a role without a profile is not deployed yet, which nobody can tell from a deletion', async () => {
  template({ id: 'Agent', permissions: AGENT, properties: { Description: 'Takes contacts' } }, { id: 'New' });
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect([code, out]).toEqual([3, expect.stringMatching(/No drift in 1 role\.\n\nNot deployed yet, or deleted or renamed by hand: New\./)]);
  const { instances } = documented<{ instances: object[] }>('drift', (await cli(['drift', 't.json', '--live', '--json'])).out);
  expect(instances).toMatchObject([{ notDeployed: ['New'], roles: [{ drifted: false }], untold: [] }]);
});

test('a role with the name of a profile of AWS is not compared, and AWS is named', async () => {
  template({ id: 'Agent', permissions: AGENT });
  const profiles = [{ id: 'p', arn: `${live.instance.arn}/security-profile/p`, name: 'Agent', type: 'AWS_MANAGED', permissions: ['Users.View'] }];
  writeFileSync('s.json', writeSnapshot({ arn: live.instance.arn, profiles, unreadable: {} }));
  const { code, out } = await cli(['drift', 't.json', '--snapshot', 's.json']);
  expect([code, out]).toEqual([3, expect.stringMatching(/No drift in 0 roles\.\n\nNot compared, because AWS manages .*: Agent\./)]);
  const { instances } = documented<{ instances: object[] }>('drift', (await cli(['drift', 't.json', '--snapshot', 's.json', '--json'])).out);
  expect(instances).toMatchObject([{ managedByAws: ['Agent'], roles: [] }]);
});

test.each([['never', 0], ['more-access', 1], ['privilege-escalation', 0], ['sensitive-data, any-change', 1]])('--fail-on %s ends with %d', async (failOn, code) => {
  template({ id: 'Agent', permissions: ['BasicAgentAccess'], properties: { Description: 'Takes contacts' } });
  expect((await cli(['drift', 't.json', '--live', '--fail-on', failOn])).code).toBe(code);
});

test.each([['any-change', 0], ['unmanaged', 1], ['undetermined, unmanaged', 1]])('with a profile that no code made, --fail-on %s ends with %d', async (failOn, code) => {
  template({ id: 'Agent', permissions: AGENT, properties: { Description: 'Takes contacts' } });
  expect((await cli(['drift', 't.json', '--live', '--fail-on', failOn])).code).toBe(code);
});

test('the gravest comes first', async () => {
  const before = { A: ['Cases.View', 'Queues.View'], B: ['Queues.View'], C: ['Users.View'], D: ['Queues.View'] };
  const after = { A: ['Queues.View'], B: ['Queues.View', 'Queues.Edit'], C: ['Users.View', 'Users.EditPermission'], D: ['Queues.View', 'CallRecordings.Unredacted.Access'] };
  const instance = live.emulator.addInstance({ profiles: Object.entries(after).map(([name, permissions]) => ({ name, permissions })) });
  template(...Object.entries(before).map(([id, permissions]) => ({ id, permissions, properties: { InstanceArn: instance.arn } })));
  const { out } = await cli(['drift', 't.json', '--live']);
  expect(out.match(/^[A-D] /gm)).toEqual(['C ', 'D ', 'B ', 'A ']);
});

test('JSON is as documented', async () => {
  template({ id: 'Agent', permissions: ['BasicAgentAccess', 'Cases.View'], properties: { Description: 'Takes contacts' } });
  const { instances } = documented<{ instances: { roles: object[]; unmanaged: string[] }[] }>('drift', (await cli(['drift', 't.json', '--live', '--json'])).out);
  expect(instances[0]!.roles[0]).toMatchObject({ drifted: true, addedByHand: ['OutboundCallAccess'], removedByHand: ['Cases.View'] });
  expect(instances[0]!.unmanaged).toEqual(['Supervisor']);
});

test('legacy names that the console replaced are recognized', async () => {
  const instance = live.emulator.addInstance({
    profiles: [{ name: 'Reviewer', permissions: ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access'] }],
  });
  template({ id: 'Reviewer', permissions: ['ListenCallRecordings'], properties: { InstanceArn: instance.arn } });
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect(code).toBe(1);
  expect(out).toMatch(/~ ListenCallRecordings → CallRecordings\.Unredacted\.Access, ContactTranscripts\.Unredacted\.Access \(the same access by another name\)/);
});

test('an empty description is none', async () => {
  const instance = live.emulator.addInstance({ profiles: [{ name: 'Agent', permissions: AGENT, description: '' }] });
  template({ id: 'Agent', permissions: AGENT, properties: { InstanceArn: instance.arn } });
  expect((await cli(['drift', 't.json', '--live'])).out).toMatch(/No drift in 1 role\./);
  template({ id: 'Agent', permissions: AGENT, properties: { InstanceArn: instance.arn, Description: '' } });
  expect((await cli(['drift', 't.json', '--live'])).out).toMatch(/No drift in 1 role\./);
});

test('a role that exists only under a condition need not be there', async () => {
  write('.', 't.json', templateOf(['Agent', 'Gone'].map((id) => ({
    id, permissions: AGENT, properties: { InstanceArn: live.instance.arn, Description: 'Takes contacts' }, attributes: { Condition: 'Prod' },
  }))));
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect([code, out]).toEqual([3, expect.stringMatching(/No drift in 1 role\.\n\nCould not be determined: Gone\./)]);
});

test('an app without roles is said to have none', async () => {
  write('.', 't.json', { Resources: {} });
  expect(await cli(['drift', 't.json', '--live', '--instance', live.instance.arn])).toMatchObject({ code: 0, out: 'No security profiles in t.json.\n' });
  write('.', 't.json', { Resources: { 'Fn::ForEach::Roles': [] } });
  expect((await cli(['drift', 't.json', '--live', '--instance', live.instance.arn])).code).toBe(3);
});

test('what could not be read leaves the question open', async () => {
  live.emulator.inject({ operation: 'ListSecurityProfilePermissions', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });
  template({ id: 'Agent', permissions: AGENT });
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect([code, out]).toEqual([3, expect.stringMatching(/Could not be determined: Agent\./)]);
});

test('permissions that the template does not tell leave the question open', async () => {
  template({ id: 'Agent', permissions: { Ref: 'Names' } });
  expect((await cli(['drift', 't.json', '--live'])).code).toBe(3);
});

test('a snapshot will do', async () => {
  await cli(['snapshot', live.instance.arn, '-o', 's.json']);
  template({ id: 'Supervisor', permissions: ['Users.View', 'AccessMetrics', 'Brand.NewThing.View'] });
  await live.emulator.close();
  expect((await cli(['drift', 't.json', '--snapshot', 's.json'])).code).toBe(0);
});

test('AI agents are compared with those that the deployment writes', async () => {
  const agents = (...names: string[]) => names.map((name) => ({ Arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`, Type: 'THIRD_PARTY' as const }));
  live.instance.changeProfile('Agent', { allowedAIAgents: agents('billing', 'weather') });
  const Details = { Agent0A1B2C3D: { AllowedAIAgents: agents('billing', 'travel') } };
  write('.', 't.json', templateOf([{ id: 'Agent', permissions: AGENT, properties: { InstanceArn: live.instance.arn, Description: 'Takes contacts' } }], {
    Resources: { After: { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { InstanceArn: live.instance.arn, Details, Write: true } } },
  }));
  const { code, out } = await cli(['drift', 't.json', '--live']);
  expect(code).toBe(1);
  expect(out).toMatch(/▲ AI agent added: arn:\S+\/weather/);
  expect(out).toMatch(/▼ AI agent removed: arn:\S+\/travel/);
  expect(out).not.toContain('billing');
});
