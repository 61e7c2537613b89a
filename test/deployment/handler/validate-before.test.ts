import { profile } from './support/profile';
import type { InstanceOptions } from '../../../emulator';
import { Stage, type EventInput } from '../../../emulator/stage';

const MANAGEMENT = ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'];
const TYPE = 'AWS::Connect::SecurityProfile';

let stage: Stage;

afterEach(() => stage.close());

async function judge(instance: InstanceOptions, input: EventInput | ((stage: Stage) => EventInput)) {
  stage = await Stage.start(instance);
  return stage.answer(stage.event(typeof input === 'function' ? input(stage) : input));
}

test('what the instance has passes, in one line', async () => {
  const answer = await judge({ integrations: ['CASES_DOMAIN'] }, { profiles: { Cases: profile('Cases agent', ['Cases.View']) } });

  expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: '1 role, 5 checks: all satisfied.' });
});

test('what it lacks fails before anything changes', async () => {
  const answer = await judge({}, { profiles: { Cases: profile('Cases agent', ['Cases.View']) } });

  expect(answer.Status).toBe('FAILED');
  expect(answer.Reason).toMatch(/^"Cases agent" needs Amazon Connect Cases.* Enable Cases .* or remove the permission from the role\. No security profile of this instance was changed by this deployment\. /);
  expect(answer.Reason).toMatch(/ The whole report is in log group \/aws\/lambda\/validation, stream 2026\/01\/01\/\[\$LATEST\]abc\.$/);
  expect(stage.connect.writes()).toEqual([]);
});

test.each([
  ['only warns', { severities: { strictness: 'lenient' } }],
  ['a rule that only warns', { severities: { severities: { 'instance-feature': 'warning' } } }],
  ['a rule that is off', { severities: { severities: { 'instance-feature': 'off' } } }],
  ['a waiver', { waivers: { Cases: ['instance-feature'] } }],
  ['a waiver for the permission', { waivers: { Cases: ['instance-feature:Cases.View'] } }],
] as const)('passes all the same with %s', async (_, input) => {
  const answer = await judge({}, { profiles: { Cases: profile('Cases agent', ['Cases.View']) }, ...input } as EventInput);

  expect(answer.Status).toBe('SUCCESS');
});

test.each<[string, EventInput['profileSeverities'], string, string[]]>([
  ['one is lenient', { A: { strictness: 'lenient' } }, 'FAILED', ['"B"']],
  ['both are lenient', { A: { strictness: 'lenient' }, B: { strictness: 'lenient' } }, 'SUCCESS', ['"A"', '"B"']],
  ['the rule is off for one', { A: { severities: { 'instance-feature': 'off' } } }, 'FAILED', ['"B"']],
  ['the rule is off for both', { A: { severities: { 'instance-feature': 'off' } }, B: { severities: { 'instance-feature': 'off' } } }, 'SUCCESS', []],
])('two profiles are judged each as its scope says: %s', async (_, profileSeverities, status, named) => {
  const answer = await judge({}, { profiles: { A: profile('A', ['Cases.View']), B: profile('B', ['Cases.View']) }, profileSeverities });

  expect(answer.Status).toBe(status);
  expect(answer.Reason!.match(/"[AB]"/g) ?? []).toEqual(named);
});

test('strictness fails what only warns, and never what could not be determined', async () => {
  const strict = { strictness: 'strict' } as const;
  const [warned, unknown] = [profile('Agent', ['BasicAgentAccess']), profile('Agent', ['New.Thing'])];
  const old = { profiles: { Agent: profile('Agent', ['BasicAgentAccess', 'Users.View']) } };
  const changedByHand = { profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess', 'Prompts.View'] }] };

  expect(await judge(changedByHand, { type: 'Update', old, profiles: { Agent: warned }, severities: strict }))
    .toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('was changed by hand') });
  await stage.close();
  expect(await judge({}, { profiles: { Agent: unknown }, severities: strict }))
    .toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('could not be determined') });
});

test('a waiver for another permission waives nothing', async () => {
  const waivers = { Cases: ['instance-feature:Cases.Edit'] };

  expect((await judge({}, { profiles: { Cases: profile('Cases agent', ['Cases.View']) }, waivers })).Status).toBe('FAILED');
});

test('an instance in another account or Region fails without a call', async () => {
  const answer = await judge({ region: 'eu-west-1' }, { profiles: { Agent: profile('Agent') } });

  expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('Region eu-west-1; the stack is in account 111122223333, Region us-east-1') });
  expect(stage.connect.requests).toEqual([]);
});

test('an instance that is not there fails', async () => {
  const answer = await judge({}, { instanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/00000000-0000-0000-0000-000000000000', profiles: { Agent: profile('Agent') } });

  expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('There is no Amazon Connect instance') });
});

test('a name of somebody else is taken', async () => {
  const answer = await judge({ profiles: [{ name: 'Agent' }] }, { profiles: { Agent: profile('Agent') } });

  expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('which does not belong to this stack') });
  expect(stage.stack.actions).toEqual(['ListStackResources']);
});

test('the stack\'s own profiles are not taken, however late the validator comes', async () => {
  const answer = await judge({ profiles: [{ name: 'Agent' }] }, ({ stack, instance }) => {
    stack.resources = [{ logicalId: 'Agent', physicalId: instance.profile('Agent')!.arn, type: TYPE }];
    return { profiles: { Agent: profile('Agent') } };
  });

  expect(answer.Status).toBe('SUCCESS');
});

test('when the stack cannot tell what is its own, nobody can', async () => {
  const answer = await judge({ profiles: [{ name: 'Agent' }] }, ({ stack }) => {
    stack.fault = 'access-denied';
    return { profiles: { Agent: profile('Agent') } };
  });

  expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('could not be determined'), Data: { CouldNotTell: '1' } });
  expect(stage.log.join()).toContain('The profiles of the stack could not be listed');
});

describe('changes made by hand', () => {
  const old = { profiles: { Agent: profile('Agent', ['BasicAgentAccess', 'Users.View']), Other: profile('Other') } };
  const update: EventInput = { type: 'Update', old, profiles: { ...old.profiles, Agent: profile('Agent', ['BasicAgentAccess', 'Queues.View', 'Users.View']) } };
  const instance = { profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess', 'Prompts.View'] }, { name: 'Other', permissions: ['Prompts.View'] }] };

  test('are named before they are overwritten', async () => {
    const answer = await judge(instance, update);

    expect(answer).toMatchObject({
      Status: 'SUCCESS', Reason: expect.stringContaining('"Agent" was changed by hand since the last deployment: Prompts.View was added, which the deployment removes; Users.View was removed, which the deployment adds again'),
    });
  });

  test('fail the deployment where the app says so', async () => {
    expect(await judge(instance, { ...update, severities: { severities: { drift: 'error' } } })).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('Prompts.View') });
  });

  test('are looked for in all profiles when that is asked for, and left alone where nothing changes', async () => {
    const answer = await judge(instance, { ...update, everyDeployment: 'build 2', old: { ...old, everyDeployment: 'build 1' } });

    expect(answer.Reason).toContain('"Other" was changed by hand since the last deployment: Prompts.View was added; BasicAgentAccess was removed.');
    expect(stage.calls.ListSecurityProfilePermissions).toBe(2);
  });

  test('a profile that is gone fails if it is to be changed, before CloudFormation would', async () => {
    const gone = (stackHasIt: boolean) => judge({ profiles: [{ name: 'Other' }] }, ({ stack, instanceArn }) => {
      stack.resources = stackHasIt ? [{ logicalId: 'Agent', physicalId: `${instanceArn}/security-profile/gone`, type: TYPE }] : [];
      return update;
    });

    expect(await gone(true)).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('"Agent" was deployed by this stack, but the instance no longer has it') });
    await stage.close();
    // Its creation failed in a stack that does not roll back.
    expect((await gone(false)).Status).toBe('SUCCESS');
  });

  test('cost one call a profile that changes, and none for the stack', async () => {
    await judge(instance, update);

    expect(stage.calls).toEqual({ DescribeInstance: 1, ListSecurityProfiles: 1, ListSecurityProfilePermissions: 1 });
    expect(stage.stack.actions).toEqual(['DescribeStacks']);
  });
});

describe('lock-out', () => {
  const old = { profiles: { Boss: profile('Boss', MANAGEMENT) } };
  const update: EventInput = { type: 'Update', old, profiles: { Boss: profile('Boss', ['Users.View']) } };
  const boss = { name: 'Boss', permissions: MANAGEMENT };

  test('fails when nobody is left to manage', async () => {
    const answer = await judge({ profiles: [boss, { name: 'Agent' }] }, update);

    expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('nobody could manage users and security profiles anymore') });
  });

  test('passes when the app means it', async () => {
    expect(await judge({ profiles: [boss, { name: 'Agent' }] }, { ...update, lockOutReason: 'the instance is closed down' })).toMatchObject({ Status: 'SUCCESS' });
  });

  test('an administrator is found with one call, however many profiles there are', async () => {
    const others = Array.from({ length: 40 }, (_, index) => ({ name: `A${index}` }));

    const answer = await judge({ profiles: [boss, ...others, { name: 'Admin', permissions: MANAGEMENT }] }, update);

    expect(answer.Status).toBe('SUCCESS');
    expect(stage.calls.ListSecurityProfilePermissions).toBe(2);
  });

  test('a validator that comes late asks the profiles what they were', async () => {
    const late = (permissions: string[]) => (one: Stage): EventInput => {
      one.stack.resources = [{ logicalId: 'Boss', physicalId: one.instance.profile('Boss')!.arn, type: TYPE }];
      return { profiles: { Boss: profile('Boss', permissions) } };
    };

    expect(await judge({ profiles: [boss, { name: 'Agent' }] }, late(['Users.View']))).toMatchObject({ Status: 'FAILED' });
    await stage.close();
    expect(await judge({ profiles: [boss, { name: 'Agent' }] }, late(MANAGEMENT))).toMatchObject({ Status: 'SUCCESS' });
    await stage.close();
    expect(await judge({ profiles: [boss, { name: 'Admin', permissions: MANAGEMENT }] }, late(['Users.View']))).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.calls.ListSecurityProfilePermissions).toBe(1);
  });
});

test('names outside of the catalog are looked for on a few profiles, and never fail', async () => {
  const instance = { profiles: Array.from({ length: 20 }, (_, index) => ({ name: `P${index}`, permissions: index === 3 ? ['New.Thing'] : [] })) };

  const answer = await judge(instance, { profiles: { A: profile('A', ['New.Thing', 'Strange.Thing']) } });

  expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('Strange.Thing') });
  expect(stage.calls.ListSecurityProfilePermissions).toBe(8);
});

test('a name that is in use is found and the search ends', async () => {
  await judge({ profiles: [{ name: 'Admin', permissions: ['New.Thing'] }, { name: 'Z' }] }, { profiles: { A: profile('A', ['New.Thing']) } });

  expect(stage.calls.ListSecurityProfilePermissions).toBe(1);
});

test('calls do not grow with the number of roles', async () => {
  const roles = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`P${index}`, profile(`P${index}`, ['Cases.View', 'GraphTrends.View'])]));
  await judge({ integrations: ['CASES_DOMAIN'] }, { profiles: roles(1) });
  const one = stage.calls;
  await stage.close();

  await judge({ integrations: ['CASES_DOMAIN'] }, { profiles: roles(90) });

  expect(stage.calls).toEqual(one);
});
