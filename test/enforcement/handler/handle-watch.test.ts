import { WatchStage } from './support/watch-stage';

const AGENT = { name: 'Desk agent', permissions: ['BasicAgentAccess'] };
/** Of what could not be told nobody knows that there is nothing to find. */
const UNTOLD = { Changed: 0, Deleted: 0, Unmanaged: 0 };
const NOTHING = { Findings: 0, ...UNTOLD, CouldNotTell: 0 };
const HOUR = 3_600_000;

let stage: WatchStage;

afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

/** An instance with one profile that is not as it was deployed any more. */
async function changedByHand(emulator = {}): Promise<Parameters<WatchStage['input']>[0]> {
  stage = await WatchStage.start({ profiles: [AGENT], users: [{ username: 'ana', profiles: ['Desk agent'] }] }, emulator);
  const expected = stage.deployed();
  stage.instance.changeProfile('Desk agent', { permissions: ['BasicAgentAccess', 'Users.Edit'] });
  return { expected };
}

describe('what it finds', () => {
  test('what is as it was deployed needs no words, and nothing is written', async () => {
    stage = await WatchStage.start({ defaultProfiles: true, profiles: [AGENT] });

    expect(await stage.run(stage.input({ expected: stage.deployed(['Desk agent']) }))).toEqual(NOTHING);
    expect(stage.watch.messages).toEqual([]);
    expect(stage.metrics).toMatchObject([{ Watch: 'Center', ...NOTHING }]);
    expect(stage.connect.writes()).toEqual([]);
  });

  test('what was changed by hand is told, by name, with its meaning and what to do', async () => {
    const input = await changedByHand();

    expect(await stage.run(stage.input({ ...input, countsPeople: true }))).toMatchObject({ Changed: 1, CouldNotTell: 0 });
    expect(stage.told!.replace(stage.instance.arn, 'arn').replace(/Seen: \S+/, 'Seen: now')).toMatchInlineSnapshot(`
"Connect: changed by hand: Desk agent

1 security profile is not what the code of the stack Center says.
Instance: arn
Seen: now

Changed by hand: Desk agent                                             ▲ more access
  1 person holds it.
  + Users.Edit  Users - Edit  PRIVILEGE ESCALATION
  Last changed: 2026-01-01T00:00:04.000Z
  error missing-dependency: Users.Edit needs Users.View; the role does not have it.
  error privilege-escalation: Users.Edit lets its holders take over a user, administrators included, by resetting the
  password. The role is not declared privileged.

What to do: take what is to stay into the code, and deploy it. Undo the rest in the Connect console, because a deployment
changes only profiles whose code has changed. To see every difference, run: connect-profiles drift --live"
`);
  });

  test('a profile that was deleted is in the metrics and the log, and the event tells it', async () => {
    stage = await WatchStage.start({ profiles: [AGENT] });
    const expected = stage.deployed();
    const { id } = stage.instance.profile('Desk agent')!;
    stage.instance.removeProfile('Desk agent');

    expect(await stage.run(stage.input({ expected }))).toMatchObject({ Findings: 1, Deleted: 1 });
    expect(stage.log.join('\n')).toContain('Deleted by hand: Desk agent');
    expect(stage.told).toBeUndefined();
    expect(await stage.run(stage.event({ call: 'DeleteSecurityProfile', parameters: { SecurityProfileId: id } }))).toMatchObject({ Deleted: 1 });
    expect(stage.told).toContain('after a call of DeleteSecurityProfile');
  });

  test('a profile of the same name that somebody made instead is nobody\'s', async () => {
    stage = await WatchStage.start({ profiles: [AGENT] });
    const expected = stage.deployed();
    stage.instance.removeProfile('Desk agent');
    stage.instance.addProfile(AGENT);

    expect(await stage.run(stage.input({ expected }))).toMatchObject({ Deleted: 1, Unmanaged: 1 });
  });

  test('a profile that no code made is judged and told, unless somebody takes care of it or a stack made it', async () => {
    stage = await WatchStage.start({
      profiles: [
        AGENT, { name: 'By hand', permissions: ['Users.Edit'] }, { name: 'Others', permissions: ['Users.Edit'] },
        { name: 'Of a stack', permissions: ['Users.Edit'], tags: { 'aws:cloudformation:stack-name': 'Other' } },
      ],
    });

    expect(await stage.run(stage.input({ expected: stage.deployed(['Desk agent']), managedElsewhere: ['Others'] }))).toMatchObject({ Unmanaged: 1, Changed: 0 });
    expect(stage.told).toContain('Made by nobody\'s code: By hand');
    expect(stage.told).toContain('error privilege-escalation: Users.Edit');
    expect(stage.told).not.toMatch(/Others|Of a stack/);
  });

  test('guardrails judge what was changed; what they found before is no news', async () => {
    const input = await changedByHand();
    const guardrails = [{ id: 'no-users', reason: 'Only operations', forbidPermissions: ['Users.Edit'] }, { id: 'no-agents', reason: 'Nobody', forbidPermissions: ['BasicAgentAccess'] }];

    await stage.run(stage.input({ ...input, settings: { guardrails, waivers: [] } }));
    expect(stage.told).toContain('guardrail-no-users');
    expect(stage.told).not.toContain('guardrail-no-agents');
  });

  test('what a role waives, and what its stack is not to be told, is no finding', async () => {
    const { expected } = (await changedByHand())!;
    const settings = { severities: { 'missing-dependency': 'off', 'privilege-escalation': 'off' } as const, guardrails: [], waivers: [] };

    expect(await stage.run(stage.input({ expected: { ...expected!, waivers: { Profile0: ['drift'] } }, settings }))).toEqual(NOTHING);
    expect(await stage.run(stage.input({ expected: { ...expected!, severities: { severities: { drift: 'off' } } }, settings }))).toEqual(NOTHING);
    expect(await stage.run(stage.input({ expected: { ...expected!, profileSeverities: { Profile0: { severities: { drift: 'off' } } } }, settings }))).toEqual(NOTHING);
    const waivers = [{ profile: 'Desk agent', stack: 'Center', rule: 'drift', reason: 'Trial' }];
    expect(await stage.run(stage.input({ expected, settings: { ...settings, waivers } }))).toEqual(NOTHING);
    expect(await stage.run(stage.input({ expected, settings: { ...settings, waivers: [{ ...waivers[0]!, until: '2020-01-01' }] } }))).toMatchObject({ Changed: 1 });
  });

  test('an AI agent that is to hold a profile and does not is a change', async () => {
    const agent = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';
    stage = await WatchStage.start({ profiles: [AGENT], aiAgents: [{ arn: agent, profiles: ['Desk agent'] }] });
    const { profiles, ...others } = stage.deployed();
    const expected = { ...others, profiles: { Profile0: { ...profiles.Profile0!, heldBy: [agent] } } };

    expect(await stage.run(stage.input({ expected }))).toEqual(NOTHING);
    stage.instance.aiAgent(agent)!.securityProfileIds = [];
    expect(await stage.run(stage.input({ expected }))).toMatchObject({ Changed: 1 });
  });
});

describe('when it tells people', () => {
  test.each([
    ['at the time of the run', 0, true], ['in the time since the run before', HOUR - 1, true], ['at the time of the run before', HOUR, false],
    ['after the time of the run', -1, false],
  ])('a change %s is told by this run: %s ms before it', async (_, before, isTold) => {
    const input = await changedByHand();
    const changed = Date.parse(stage.instance.profile('Desk agent')!.lastModifiedTime);

    expect(await stage.run(stage.input(input, new Date(changed + before)))).toMatchObject({ Changed: 1 });
    expect(stage.told !== undefined).toBe(isTold);
    expect(stage.metrics).toMatchObject([{ Changed: 1 }]);
  });

  test('whatever time passes between change and runs, one run tells it', async () => {
    const input = await changedByHand();
    const changed = Date.parse(stage.instance.profile('Desk agent')!.lastModifiedTime);
    for (const offset of [0, HOUR - 1]) {
      stage.watch.messages.length = 0;
      for (const hour of [-1, 0, 1]) {
        await stage.run(stage.input(input, new Date(changed + offset + hour * HOUR)));
      }
      expect(stage.watch.messages).toHaveLength(1);
    }
  });

  test('nobody is told where there is no topic', async () => {
    const input = await changedByHand();

    expect(await stage.run(stage.input({ ...input, topicArn: undefined }))).toMatchObject({ Changed: 1 });
    expect(stage.watch.messages).toEqual([]);
  });

  test('an event tells of its profile at once, and says nothing of others', async () => {
    const input = await changedByHand();
    stage.instance.addProfile({ name: 'By hand' });
    stage.input(input);
    const { id } = stage.instance.profile('Desk agent')!;

    expect(await stage.run(stage.event({ call: 'UpdateSecurityProfile', parameters: { SecurityProfileId: id } }))).toMatchObject({ Changed: 1, Unmanaged: 0, Deleted: 0 });
    expect(stage.told).toContain('Desk agent');
    expect(await stage.run(stage.event({ call: 'CreateSecurityProfile', parameters: { SecurityProfileName: 'By hand' } }))).toMatchObject({ Changed: 0, Unmanaged: 1 });
    expect(stage.told).toContain('By hand');
  });

  test('an event about a profile that is as it should be does not end the alarm of others', async () => {
    const input = await changedByHand();
    stage.instance.addProfile({ name: 'Fine', tags: { 'aws:cloudformation:stack-name': 'Other' } });
    stage.input(input);

    expect(await stage.run(stage.event({ call: 'UpdateSecurityProfile', parameters: { SecurityProfileId: stage.instance.profile('Fine')!.id } }))).toEqual(NOTHING);
    expect(stage.metrics).toEqual([]);
  });

  test('an event about another instance is not about anything here', async () => {
    const input = await changedByHand();
    stage.input(input);

    expect(await stage.run(stage.event({ call: 'UpdateSecurityProfile', parameters: { InstanceId: 'other' } }))).toBeUndefined();
    expect(stage.connect.requests).toEqual([]);
  });
});

describe('beside deployments', () => {
  test('while the stack is being changed, nothing of it is a finding', async () => {
    const input = await changedByHand();
    stage.stack.status = 'UPDATE_IN_PROGRESS';

    expect(await stage.run(stage.input(input))).toEqual({ CouldNotTell: 1 });
    expect(stage.metrics[0]).not.toHaveProperty('Findings');
    expect(stage.told).toBeUndefined();
  });

  test('what was changed before a deployment began is told during it, as no later run does', async () => {
    const input = await changedByHand();
    const changed = Date.parse(stage.instance.profile('Desk agent')!.lastModifiedTime);
    stage.stack.status = 'UPDATE_IN_PROGRESS';
    stage.stack.lastUpdated = new Date(changed + 1);

    expect(await stage.run(stage.input(input))).toEqual({ CouldNotTell: 1 });
    expect(stage.told).toContain('Changed by hand: Desk agent');
    expect(stage.metrics[0]).not.toHaveProperty('Findings');

    stage.watch.messages.length = 0;
    stage.stack.lastUpdated = new Date(changed);
    await stage.run(stage.input(input));
    expect(stage.told).toBeUndefined();
  });

  test.each([
    ['since the run before its schedule was changed', -HOUR + 1, true], ['before that', -HOUR, false],
  ])('what was changed %s is told by the first run after a deployment, although more than a period has passed', async (_, before, isTold) => {
    const input = await changedByHand();
    const changed = Date.parse(stage.instance.profile('Desk agent')!.lastModifiedTime);
    stage.watch.lastModified = new Date(changed - before);
    const first = stage.watch.lastModified.getTime() + HOUR;

    await stage.run(stage.input(input, new Date(first)));
    expect(stage.told !== undefined).toBe(isTold);
    stage.watch.messages.length = 0;
    await stage.run(stage.input(input, new Date(first + HOUR)));
    expect(stage.told).toBeUndefined();
  });

  test('what was deployed since the run was started is no finding either', async () => {
    const given = await changedByHand();
    const input = stage.input(given);
    stage.input({ expected: stage.deployed() });

    expect(await stage.run(input)).toEqual({ CouldNotTell: 1 });
  });

  test('a stack of which nothing can be learned keeps nobody from being told', async () => {
    const input = await changedByHand();
    stage.withheld = 'cloudformation:DescribeStacks';

    expect(await stage.run(stage.input(input))).toMatchObject({ Changed: 1, CouldNotTell: 1 });
    expect(stage.told).toContain('not authorized to perform: cloudformation:DescribeStacks');
  });

  test('where all is well, the stack is not asked', async () => {
    stage = await WatchStage.start({ profiles: [AGENT] });
    await stage.run(stage.input({ expected: stage.deployed() }));
    expect(stage.stack.actions).toEqual([]);
  });
});

describe('what it cannot tell', () => {
  test.each([
    ['connect:ListSecurityProfilePermissions', 1], ['connect:ListSecurityProfileApplications', 1], ['connect:DescribeSecurityProfile', 1],
    ['connect:ListSecurityProfileFlowModules', 1], ['connect:ListSecurityProfileAIAgents', 1], ['connect:SearchUsers', 1],
  ])('an action that is denied is named, and what it would tell does not count as unchanged: %s', async (action, CouldNotTell) => {
    stage = await WatchStage.start({ profiles: [AGENT] });
    stage.withheld = action;

    expect(await stage.run(stage.input({ expected: stage.deployed(), countsPeople: true }))).toEqual({ ...UNTOLD, CouldNotTell });
    expect(stage.log.join('\n')).toContain(`not authorized to perform: ${action}`);
  });

  test('what is known of a profile is told although something of it could not be read', async () => {
    const input = await changedByHand();
    stage.withheld = 'connect:ListSecurityProfileApplications';

    expect(await stage.run(stage.input(input))).toMatchObject({ Changed: 1, CouldNotTell: 1 });
    expect(stage.told).toMatch(/Users\.Edit[^]*Not everything could be told:[^]*applications of "Desk agent"/);
  });

  test('a profile whose tags could not be read may be of any stack', async () => {
    stage = await WatchStage.start({ profiles: [AGENT, { name: 'By hand' }] });
    stage.withheld = 'connect:DescribeSecurityProfile';

    expect(await stage.run(stage.input({ expected: stage.deployed(['Desk agent']) }))).toEqual({ ...UNTOLD, CouldNotTell: 2 });
  });

  test('where the profiles cannot be listed, the run has failed, and the metrics say so', async () => {
    stage = await WatchStage.start({ profiles: [AGENT] });
    stage.withheld = 'connect:ListSecurityProfiles';

    await expect(stage.run(stage.input({ expected: stage.deployed() }))).rejects.toThrow('not authorized to perform: connect:ListSecurityProfiles');
    expect(stage.metrics).toMatchObject([{ CouldNotTell: 1 }]);
    expect(stage.metrics[0]).not.toHaveProperty('Findings');
  });

  test('a message that could not be sent is tried again with the run', async () => {
    const input = await changedByHand();
    stage.withheld = 'sns:Publish';

    await expect(stage.run(stage.input(input))).rejects.toThrow('not authorized to perform: sns:Publish');
    expect(stage.metrics).toMatchObject([{ Changed: 1 }]);
  });

  test('an input that cannot be read fails', async () => {
    stage = await WatchStage.start();
    await expect(stage.run({})).rejects.toThrow('another version');
    await expect(stage.run(stage.event({ call: 'UpdateSecurityProfile', parameters: {} }))).rejects.toThrow('Schedule does not exist');
  });

  test('what there is no time for is said, and the most important is read first', async () => {
    const names = Array.from({ length: 20 }, (_, index) => ({ name: `Role ${index}` }));
    stage = await WatchStage.start({ profiles: [...names, AGENT] }, { throttling: true });
    const expected = stage.deployed(['Desk agent']);
    stage.instance.changeProfile('Desk agent', { permissions: ['Users.Edit'] });

    expect(await stage.run(stage.input({ expected }), 6_000)).toMatchObject({ Changed: 1, CouldNotTell: expect.any(Number) });
    expect(stage.told).toContain('Desk agent');
  }, 20_000);
});
