import { profile } from './support/profile';
import type { InstanceOptions } from '../../../emulator';
import { Stage, type EventInput } from '../../../emulator/stage';
import { ConnectApi } from '../../../src/connect/connect-api';
import type { ExpectedProfile } from '../../../src/formats/validation-request';

let stage: Stage;

afterEach(() => {
  jest.restoreAllMocks();
  return stage.close();
});

type RequestedProfiles = Record<string, ExpectedProfile>;

/** The profiles were deployed as their names say; their ARNs are those of the instance. */
async function begin(instance: InstanceOptions): Promise<void> {
  stage = await Stage.start(instance);
}

function read(profiles: RequestedProfiles, more: EventInput = {}) {
  const old = more.old && { arns: arns(more.old.profiles as RequestedProfiles), ...more.old };
  return stage.answer(stage.event({ readBack: true, profiles, arns: arns(profiles), ...more, old }));
}

function arns(profiles: RequestedProfiles): Record<string, string> {
  return Object.fromEntries(Object.entries(profiles).map(([id, { name }]) => [id, stage.instance.profile(name)?.arn ?? `${stage.instanceArn}/security-profile/gone`]));
}

test('passes what is as it was asked for', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['Users.View', 'Queues.View'] }, { name: 'B' }] });

  expect(await read({ A: profile('A', ['Queues.View', 'Users.View']), B: profile('B', []) })).toMatchObject({
    Status: 'SUCCESS', Reason: '2 roles, 2 checks: all satisfied.', PhysicalResourceId: expect.stringContaining('read-back'),
  });
  expect(stage.calls).toEqual({ ListSecurityProfilePermissions: 2 });
});

test('fails on what is not, by name', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['Users.View', 'Prompts.View'] }] });

  expect(await read({ A: profile('A', ['Users.View', 'Queues.View']) })).toMatchObject({
    Status: 'FAILED',
    Reason: expect.stringMatching(/"A" was not deployed with the requested permissions.* does not have Queues\.View and has Prompts\.View.*CloudFormation rolls back what this deployment changed, unless the stack is deployed without rollback\./),
  });
});

test('passes a profile that only shows late what it was told', async () => {
  await begin({ profiles: [{ name: 'A', permissions: [] }] });
  const answer = read({ A: profile('A', ['Users.View']) });
  while (stage.connect.calls('ListSecurityProfilePermissions').length === 0) {
    await new Promise(setImmediate);
  }
  stage.instance.profile('A')!.permissions = ['Users.View'];

  expect((await answer).Status).toBe('SUCCESS');
});

test('waits longer and longer for a profile that is not there yet', async () => {
  await begin({ profiles: [] });
  const permissions = ['Users.View'];
  const { arn } = stage.instance.addProfile({ name: 'A', permissions: [] });
  const times: number[] = [];
  const { permissionsOf } = ConnectApi.prototype;
  jest.spyOn(ConnectApi.prototype, 'permissionsOf').mockImplementation(function (this: ConnectApi, id) {
    times.push(Date.now());
    stage.instance.profile('A')!.permissions = times.length > 6 ? permissions : [];
    return permissionsOf.call(this, id);
  });

  expect(await stage.answer(stage.event({ readBack: true, profiles: { A: profile('A', permissions) }, arns: { A: arn } }))).toMatchObject({ Status: 'SUCCESS' });
  expect(times).toHaveLength(7);
  expect(times[6] - times[5]).toBeGreaterThan(times[2] - times[1]);
});

test('does not wait for what it could not write', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'] }] });
  stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'Strange', status: 400 }, times: 'forever' });

  const details = { AllowedAIAgents: [{ Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/a', Type: 'THIRD_PARTY' }] };
  expect((await read({ A: profile('A', undefined, details) }, { write: true })).Status).toBe('FAILED');
  expect(stage.calls.ListSecurityProfilePermissions).toBe(2);
});

test('looks at everything where an update has nothing that differs, as when one without rollback is tried again', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['Users.View', 'Prompts.View'] }] });
  const profiles = { A: profile('A', ['Users.View']) };

  expect(await read(profiles, { type: 'Update', old: { profiles } })).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('has Prompts.View') });
});

test('what a newer catalog numbers may be what a profile has besides', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['Users.View', 'Brand.New'] }] });
  const event = (permission: string) => {
    const request = stage.event({ readBack: true, profiles: { A: profile('A', [permission]) }, arns: arns({ A: profile('A') }) });
    const properties = request.ResourceProperties as { Profiles: { A: string } };
    const [name, set] = properties.Profiles.A.split(':');
    const bits = Buffer.concat([Buffer.from(set, 'base64url'), Buffer.alloc(200)]).subarray(0, 200);
    bits[199] = 1;
    return { ...request, ResourceProperties: { ...properties, Profiles: { A: `${name}:${bits.toString('base64url')}` } } };
  };

  expect(await stage.answer(event('Users.View'))).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringMatching(/1 could not be determined\..*holds 1 permissions that this function's catalog does not number/),
  });
  stage.receiver.answers.length = 0;
  expect(await stage.answer(event('Queues.View'))).toMatchObject({ Status: 'FAILED', Reason: expect.stringMatching(/does not have Queues\.View\./) });
});

test('compares restrictions, applications and flow modules where something was asked for', async () => {
  const details = {
    AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }], TagRestrictedResources: ['User'],
    Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }], AllowedFlowModules: [{ FlowModuleId: 'm', Type: 'MCP' }],
  };
  await begin({
    profiles: [
      {
        name: 'Good', permissions: ['BasicAgentAccess'], allowedAccessControlTags: { team: 'a' }, tagRestrictedResources: ['User'],
        applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }], allowedFlowModules: [{ FlowModuleId: 'm', Type: 'MCP' }],
      },
      { name: 'Bad', permissions: ['BasicAgentAccess'], allowedAccessControlTags: { team: 'b' } },
    ],
  });

  const answer = await read({ Good: profile('Good', undefined, details), Bad: profile('Bad', undefined, details) });

  expect(answer).toMatchObject({ Status: 'FAILED', Data: { Satisfied: '5', Missing: '3' } });
  expect(stage.log.join('\n')).toMatch(/does not have ACCESS on app[^]*does not have m[^]*the tag team=b/);
});

test('a restriction that left the role is looked for as well', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'], tagRestrictedResources: ['User'] }] });

  expect(await read({ A: profile('A') }, { type: 'Update', old: { profiles: { A: profile('A', undefined, { TagRestrictedResources: ['User'] }) } } })).toMatchObject({
    Status: 'FAILED', Reason: expect.stringContaining('User restricted by tags, which was not requested'),
  });
});

test.each([
  ['emea', { Status: 'SUCCESS' }],
  ['apac', {
    Status: 'FAILED',
    Reason: expect.stringContaining('does not have rows of data tables with the region emea and has rows of data tables with the region apac, which was not requested'),
  }],
])('rows of data tables are read where they were asked for: %s', async (value, answer) => {
  const granularAccessControlConfiguration = {
    DataTableAccessControlConfiguration: {
      PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues: [{ AccessType: 'ALLOW' as const, AttributeName: 'region', Values: [value] }] },
    },
  };
  await begin({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'], granularAccessControlConfiguration }] });

  expect(await read({ A: profile('A', undefined, { PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['emea'] }] }) })).toMatchObject(answer);
});

test('a profile that is gone fails', async () => {
  await begin({ profiles: [] });

  expect(await read({ A: profile('A') })).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('The instance has no security profile "A", although it was deployed') });
});

test('a profile whose ARN nobody tells cannot be told', async () => {
  await begin({ profiles: [{ name: 'A' }] });

  expect(await read({ A: profile('A') }, { arns: {} })).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringContaining('CloudFormation did not give the ARN of the profile'), Data: { CouldNotTell: '1' },
  });
});

test('what cannot be read fails nothing, and is not tried for every profile', async () => {
  await begin({ profiles: ['A', 'B', 'C'].map((name) => ({ name })) });
  stage.connect.inject({ operation: '*', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });

  expect(await read({ A: profile('A'), B: profile('B'), C: profile('C') })).toMatchObject({ Status: 'SUCCESS', Data: { CouldNotTell: '3' } });
  expect(stage.connect.requests).toHaveLength(1);
});

test('reads only what the deployment wrote', async () => {
  await begin({ profiles: [{ name: 'A', permissions: ['Queues.View'] }, { name: 'B', permissions: ['Anything.Else'] }] });
  const old = { A: profile('A'), B: profile('B') };

  const answer = await read({ A: profile('A', ['Queues.View']), B: profile('B') }, { type: 'Update', old: { profiles: old } });

  expect(answer).toMatchObject({ Status: 'SUCCESS', Data: { Roles: '1' } });
  expect(stage.calls).toEqual({ ListSecurityProfilePermissions: 1 });
});

test('an instance that cannot be read back makes no calls', async () => {
  await begin({});

  expect(await read({ A: profile('A') }, { instanceArn: 'odd' })).toMatchObject({ Status: 'SUCCESS', Data: { CouldNotTell: '1' } });
  expect(stage.connect.requests).toEqual([]);
});
