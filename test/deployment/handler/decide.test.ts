import { profile } from './support/profile';
import type { StubFault } from '../../../emulator/cloudformation-stub';
import { Stage, type EventInput } from '../../../emulator/stage';
import { Connect } from '../../../src/connect/connect-api';
import { Pacer } from '../../../src/connect/pacer';
import { handleEvent } from '../../../src/deployment/handler/handle-event';

/** Fails wherever it is judged: the instance has no Cases. */
const PROFILES = { Cases: profile('Cases agent', ['Cases.View']) };
const UPDATE: EventInput = { type: 'Update', profiles: PROFILES, old: { profiles: {} } };

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start();
});

afterEach(() => {
  jest.restoreAllMocks();
  return stage.close();
});

test.each([false, true])('a delete passes without a call (read-back: %s)', async (readBack) => {
  const answer = await stage.answer(stage.event({ type: 'Delete', readBack, profiles: PROFILES, instanceArn: 'nonsense' }));

  expect(answer).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'given-at-first' });
  expect([...stage.connect.requests, ...stage.stack.actions]).toEqual([]);
});

test('a delete passes whatever else is said', async () => {
  const { RequestType, ResponseURL } = stage.event({ type: 'Delete' });

  expect(await stage.answer({ RequestType, ResponseURL, ResourceType: 'Custom::Strange', ResourceProperties: 'broken' })).toMatchObject({ Status: 'SUCCESS' });
});

test.each(['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_FAILED', 'ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'])(
  'a rollback passes without a judgement: %s', async (status) => {
    stage.stack.status = status;

    expect(await stage.answer(stage.event(UPDATE))).toMatchObject({ Status: 'SUCCESS', Reason: 'The stack is rolling back; nothing was checked.' });
  });

test('a rollback passes although Connect never answers', async () => {
  stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
  stage.connect.inject({ operation: '*', fault: { kind: 'hang' }, times: 'forever' });

  // With more time to answer than a test has, it would not end if it waited for Connect.
  expect(await stage.answer(stage.event(UPDATE), 60_000)).toMatchObject({ Status: 'SUCCESS' });
});

test('a rollback of the read-back passes too', async () => {
  stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';

  expect(await stage.answer(stage.event({ ...UPDATE, readBack: true }))).toMatchObject({ Status: 'SUCCESS' });
});

test('an update on its way forward is judged', async () => {
  expect(await stage.answer(stage.event(UPDATE))).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('Cases') });
});

test.each<StubFault>(['access-denied', 'hang', 'truncate', 'html'])('an update that may be a rollback is judged and only warned about: %s', async (fault) => {
  stage.stack.fault = fault;

  expect(await stage.answer(stage.event(UPDATE), fault === 'hang' ? 1000 : 20_000)).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringMatching(/Whether the stack is rolling back could not be determined, so findings only warn\. .*Cases/),
  });
});

test('a create does not ask for the stack: rolling back creates nothing', async () => {
  expect(await stage.answer(stage.event({ profiles: PROFILES }))).toMatchObject({ Status: 'FAILED' });
  expect(stage.stack.actions).toEqual([]);
});

test.each([
  [{ RequestType: 'Upgrade' }, 'RequestType is "Upgrade"; it must be Create, Update or Delete.'],
  [{ RequestType: undefined }, 'RequestType is ""; it must be Create, Update or Delete.'],
  [{ ResourceType: 'Custom::Other' }, 'ResourceType is "Custom::Other"; this function serves Custom::ConnectSecurityProfileValidation and Custom::ConnectSecurityProfileReadBack.'],
  [{ ResourceType: 'constructor' }, 'ResourceType is "constructor"; this function serves'],
])('a request that is none fails in a sentence: %j', async (odd, reason) => {
  expect(await stage.answer({ ...stage.event({ profiles: PROFILES }), ...odd })).toMatchObject({
    Status: 'FAILED', Reason: expect.stringContaining(`The request could not be understood: ${reason}`),
  });
});

test('what could not be read of the request is said', async () => {
  const event = stage.event({ profiles: {} });

  expect(await stage.answer({ ...event, ResourceProperties: { ...event.ResourceProperties as object, Profiles: { A: 'odd' } } })).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringContaining('Profile A is "odd"; it must be its name, a colon and its permission set.'), Data: { CouldNotTell: '1' },
  });
});

test('an update waits for access that was given with it, as when it moves to another instance', async () => {
  stage.connect.inject({ operation: 'ListIntegrationAssociations', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 1 });
  const other = stage.instanceArn.replace(/[^/]*$/, '00000000-0000-0000-0000-000000000000');
  const event = stage.event({ type: 'Update', profiles: PROFILES, old: { profiles: PROFILES, instanceArn: other } });

  await handleEvent(event, stage.context(20_000), { connect: { pacer: new Pacer(1000, 1000) }, write: () => undefined });

  expect(stage.receiver.answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('Cases') });
});

test.each([false, true])('profiles that are numbered otherwise are neither judged nor written to, and nothing passes for satisfied (read-back: %s)', async (readBack) => {
  const boss = { Boss: profile('Boss', ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'], { AllowedAIAgents: [{ Arn: 'arn:agent' }] }) };
  const { arn } = stage.instance.addProfile({ name: 'Boss', permissions: boss.Boss.permissions as string[] });
  const event = stage.event({ type: 'Update', readBack, write: readBack, profiles: boss, arns: { Boss: arn }, old: { profiles: boss } });

  expect(await stage.answer({ ...event, ResourceProperties: { ...event.ResourceProperties as object, Catalog: '2' } })).toMatchObject({
    Status: 'SUCCESS',
    Reason: 'Nothing was checked: Catalog is "2"; this function reads 1. Deploy with the function of the same package version.',
    Data: { CouldNotTell: '1', Satisfied: '0' },
  });
  expect(stage.connect.requests).toEqual([]);
});

test('one client serves an event, whatever it takes back, writes and judges, and is closed', async () => {
  const original = Connect.prototype.instance;
  const clients = new Set<Connect>();
  const instance = jest.spyOn(Connect.prototype, 'instance').mockImplementation(function (this: Connect, ...args) {
    clients.add(this);
    return original.apply(this, args);
  });
  const close = jest.spyOn(Connect.prototype, 'close');
  const { arn } = stage.instance.addProfile({ name: 'Agent', permissions: ['BasicAgentAccess'] });
  const requesting = (Arn: string) => ({ Agent: profile('Agent', undefined, { AllowedAIAgents: [{ Arn, Type: 'THIRD_PARTY' }] }) });
  const event = { type: 'Update', readBack: true, write: true, arns: { Agent: arn }, profiles: requesting('arn:new'), old: { profiles: requesting('arn:old') } } as const;

  expect(await stage.answer(stage.event(event))).toMatchObject({ Status: 'SUCCESS' });

  expect(instance).toHaveBeenCalledTimes(3);
  expect(clients.size).toBe(1);
  expect(close.mock.contexts).toEqual([...clients]);
});
