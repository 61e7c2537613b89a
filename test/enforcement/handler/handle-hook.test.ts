import { hookEvent, profileProperties } from './support/events';
import { Stage } from '../../../emulator/stage';
import { Connect, PATIENCE } from '../../../src/connect/connect-api';
import { Pacer } from '../../../src/connect/pacer';
import { handleHook, type HookOptions } from '../../../src/enforcement/handler/handle-hook';
import { writeHookSettings } from '../../../src/formats/hook-settings';

const NONE = writeHookSettings({ guardrails: [], waivers: [] });

const log: string[] = [];

function ask(event: unknown, options: Partial<HookOptions> = {}, remainingMs = 20_000) {
  return handleHook(event, { awsRequestId: 'request-1', getRemainingTimeInMillis: () => remainingMs }, {
    settings: NONE,
    write: (line) => log.push(line),
    connect: { pacer: new Pacer(1000, 1000), patience: { ...PATIENCE, denied: undefined } },
    ...options,
  });
}

beforeEach(() => log.splice(0));

describe('offline', () => {
  test('a profile that complies is written', async () => {
    expect(await ask(hookEvent({ properties: profileProperties(['BasicAgentAccess']) }))).toMatchObject({
      hookStatus: 'SUCCESS', message: 'The security profile "Desk agent" complies.', clientRequestToken: 'token-1',
    });
  });

  test('a profile with an error is not', async () => {
    expect(await ask(hookEvent({ action: 'UPDATE', properties: profileProperties(['BasicAgentAcess']) }))).toMatchObject({
      hookStatus: 'FAILED', errorCode: 'NonCompliant', message: expect.stringContaining('Unknown permission "BasicAgentAcess". Did you mean BasicAgentAccess?'),
    });
  });

  test('severities of the owner of the hook count', async () => {
    const settings = writeHookSettings({ severities: { 'unknown-name': 'warning' }, guardrails: [], waivers: [] });
    expect(await ask(hookEvent({ properties: profileProperties(['BasicAgentAcess']) }), { settings })).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('guardrails of the owner of the hook count, and so do waivers for a profile of a stack, until they end', async () => {
    const guardrails = [{ id: 'no-users', reason: 'Only operations edits users', forbidPermissions: ['Users.View'], waivable: true }];
    const waivers = [{ profile: 'Desk agent', stack: 'Center', rule: 'guardrail-no-users', reason: 'Trial', until: '2027-03-31' }];
    const settings = writeHookSettings({ guardrails, waivers });
    const event = (stack: string | undefined) => ({ ...hookEvent({ properties: profileProperties(['Users.View']), stack }), ...(stack ? {} : { stackId: '' }) });
    const on = (day: string) => ({ settings, now: () => new Date(`${day}T12:00:00Z`) });

    expect(await ask(event('Center'), on('2027-03-31'))).toMatchObject({ hookStatus: 'SUCCESS', annotations: [expect.objectContaining({ statusMessage: expect.stringContaining('Waived: Trial (until 2027-03-31)') })] });
    expect(await ask(event('Center'), on('2027-04-01'))).toMatchObject({ hookStatus: 'FAILED', message: expect.stringContaining('ended on 2027-03-31') });
    expect(await ask(event('Other'), on('2027-03-31'))).toMatchObject({ hookStatus: 'FAILED', message: expect.stringContaining('Only operations edits users') });
    expect(await ask(event(undefined), on('2027-03-31'))).toMatchObject({ hookStatus: 'FAILED' });
  });

  test('a deletion, and whatever gives nobody a permission, is never refused', async () => {
    expect(await ask(hookEvent({ action: 'DELETE', properties: null }))).toMatchObject({ hookStatus: 'SUCCESS', message: expect.stringContaining('A deletion') });
    expect(await ask(hookEvent({ type: 'AWS::S3::Bucket' }), { settings: undefined })).toMatchObject({ hookStatus: 'SUCCESS', message: expect.stringContaining('AWS::S3::Bucket') });
    expect(await ask(hookEvent({ type: 'AWS::Connect::User' }))).toMatchObject({ hookStatus: 'SUCCESS', message: expect.stringContaining('does not ask') });
  });

  test.each([
    ['an event that nobody can read', {}, {}], ['no event', undefined, {}], ['settings that nobody can read', hookEvent({ properties: profileProperties([]) }), { settings: '{' }],
  ])('%s is a failure of the hook and not of the resource', async (_, event, options) => {
    expect(await ask(event, options)).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure', message: expect.stringMatching(/^The hook could not judge/) });
  });

  test('the log has what came and what was answered, and no properties', async () => {
    await ask(hookEvent({ properties: profileProperties(['BasicAgentAccess'], 'Secret name', { Description: 'private' }) }));
    expect(log.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ message: 'Received', action: 'CREATE', stack: 'Center', requestId: 'request-1' }),
      expect.objectContaining({ message: 'Answering', hookStatus: 'SUCCESS' }),
    ]);
    expect(log.join()).not.toContain('private');
  });
});

describe('with an instance', () => {
  let stage: Stage;

  beforeEach(async () => {
    const editor = { name: 'Editor', permissions: ['Users.Edit', 'Users.View'] };
    stage = await Stage.start({ profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess'] }, editor] });
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await stage.close();
  });

  const asked = (): Partial<HookOptions> => ({ instances: stage.instanceArn });
  const ofInstance = (permissions: string[], name: string) => profileProperties(permissions, name, { InstanceArn: stage.instanceArn });

  test('a profile whose feature the instance lacks is refused', async () => {
    const event = hookEvent({ properties: ofInstance(['BasicAgentAccess', 'Cases.View'], 'Cases') });

    expect(await ask(event, asked())).toMatchObject({ errorCode: 'NonCompliant', message: expect.stringContaining('needs Amazon Connect Cases') });
    stage.instance.addIntegration('CASES_DOMAIN');
    expect((await ask(event, asked())).message).not.toContain('needs Amazon Connect Cases');
  });

  test('a name that is in use is refused where a profile is created, and is its own where it is changed', async () => {
    const properties = ofInstance(['BasicAgentAccess'], 'Agent');

    expect(await ask(hookEvent({ properties }), asked())).toMatchObject({ errorCode: 'NonCompliant', message: expect.stringContaining('name-taken') });
    expect(await ask(hookEvent({ action: 'UPDATE', properties, previous: properties }), asked())).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('an instance that is not named is not asked', async () => {
    expect(await ask(hookEvent({ properties: profileProperties(['Cases.View']) }), asked())).toMatchObject({ clientRequestToken: 'token-1' });
    expect(stage.calls).toEqual({});
  });

  test('what the instance does not tell fails nothing, and is said', async () => {
    stage.connect.inject({ operation: '*', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });

    expect(await ask(hookEvent({ properties: ofInstance(['BasicAgentAccess'], 'New') }), asked())).toMatchObject({
      hookStatus: 'SUCCESS', message: expect.stringContaining('could not be determined'),
    });
  });

  describe('a user', () => {
    const user = (...names: string[]) => hookEvent({
      type: 'AWS::Connect::User', logicalId: 'Kim',
      properties: { InstanceArn: stage.instanceArn, SecurityProfileArns: names.map((name) => stage.instance.profile(name)?.arn ?? `${stage.instanceArn}/security-profile/gone`) },
    });
    const apart = () => ({
      ...asked(), settings: writeHookSettings({ waivers: [], guardrails: [{ id: 'apart', reason: 'Two duties', exclusiveSets: [['BasicAgentAccess'], ['Users.Edit']] }] }),
    });

    test('who would hold duties that are to be kept apart is refused', async () => {
      expect(await ask(user('Agent', 'Editor'), apart())).toMatchObject({ errorCode: 'NonCompliant', message: expect.stringMatching(/the user Kim.*must be kept apart/) });
      expect(await ask(user('Agent'), apart())).toMatchObject({ hookStatus: 'SUCCESS' });
    });

    test('whose profiles cannot be read cannot be judged', async () => {
      expect(await ask(user('Agent', 'Gone'), apart())).toMatchObject({ errorCode: 'InternalFailure', message: expect.stringContaining('the instance has no such profile') });
      stage.connect.inject({ operation: 'ListSecurityProfilePermissions', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });
      expect(await ask(user('Agent'), apart())).toMatchObject({ errorCode: 'InternalFailure', message: expect.stringContaining('could not be read') });
    });
  });

  test('an instance that never answers does not outlast the time', async () => {
    stage.connect.inject({ operation: '*', fault: { kind: 'hang' }, times: 'forever' });
    const started = Date.now();

    expect(await ask(hookEvent({ properties: ofInstance(['BasicAgentAccess'], 'New') }), asked(), 1000)).toMatchObject({ hookStatus: 'SUCCESS', message: expect.stringContaining('could not be determined') });
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test('work that hears no signal is answered for when the time is over', async () => {
    jest.spyOn(Connect.prototype, 'instance').mockImplementation(() => new Proxy({}, { get: () => () => new Promise(() => undefined) }) as never);

    expect(await ask(hookEvent({ properties: ofInstance(['BasicAgentAccess'], 'New') }), asked(), 400)).toMatchObject({
      errorCode: 'InternalFailure', message: expect.stringContaining('the time was over'),
    });
  });
});
