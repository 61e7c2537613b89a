import { Deployments, type Deployed } from './support/deployments';
import { profile } from './support/profile';
import { Stage, type EventInput } from '../../../emulator/stage';

const arnOf = (version: number) => `arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:${version}`;
const heldBy = (...versions: number[]) => ({ A: { ...profile('A'), ...(versions.length > 0 ? { heldBy: versions.map(arnOf) } : {}) } });
const WITHOUT: Deployed = { profiles: heldBy(), write: false, physicalId: 'given-at-first', kept: '0' };

jest.setTimeout(60_000);

let stage: Stage;
let deployments: Deployments;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [{ name: 'Other' }], aiAgents: [1, 2, 3].map((version) => ({ arn: arnOf(version), profiles: ['Other'] })) });
  deployments = new Deployments(stage);
  const { arn } = stage.instance.addProfile({ name: 'A', permissions: ['BasicAgentAccess'] });
  stage.stack.resources.push({ logicalId: 'A', physicalId: arn, type: 'AWS::Connect::SecurityProfile' });
});

afterEach(() => stage.close());

/** The versions of the AI agent that hold the profile; all keep the other one. */
function holders(): number[] {
  const [a, other] = ['A', 'Other'].map((name) => stage.instance.profile(name)!.id);
  expect(stage.instance.aiAgents.filter(({ securityProfileIds }) => !securityProfileIds.includes(other))).toEqual([]);
  return [1, 2, 3].filter((version) => stage.instance.aiAgent(arnOf(version))!.securityProfileIds.includes(a));
}

const byHand = (version: number) => stage.instance.aiAgent(arnOf(version))!.securityProfileIds.push(stage.instance.profile('A')!.id);

test('a profile is associated with the AI agents that are to hold it, and taken back when the stack goes', async () => {
  const { after, deployed } = await deployments.forward(heldBy(1, 2), WITHOUT);
  expect(after).toMatchObject({ Status: 'SUCCESS', Data: { Missing: '0', CouldNotTell: '0' } });
  expect(holders()).toEqual([1, 2]);
  expect(stage.connect.calls('UpdateSecurityProfile')).toEqual([]);
  expect(await deployments.remove(deployed)).toMatchObject({ Reason: 'There is nothing left to delete.' });
  expect(holders()).toEqual([]);
});

test('an update moves it from AI agents that are named no longer, and a rollback moves it back', async () => {
  const { deployed: first } = await deployments.forward(heldBy(1), WITHOUT);
  const { deployed: second, after } = await deployments.forward(heldBy(2), first);
  expect(after.Data!.Missing).toBe('0');
  expect(holders()).toEqual([2]);
  await deployments.back(second, first);
  expect(holders()).toEqual([1]);
});

test('an AI agent that had the profile before keeps it, whatever the stack does later', async () => {
  byHand(1);
  const { deployed: first } = await deployments.forward(heldBy(1, 2), WITHOUT);
  const { deployed: second } = await deployments.forward(heldBy(3), first);
  expect(holders()).toEqual([1, 3]);
  const { deployed: third } = await deployments.forward(heldBy(1, 3), second);
  await deployments.remove(third);
  expect(holders()).toEqual([1]);
});

test('what was associated is taken back when the profile asks for it no longer, or may not be written', async () => {
  const { deployed: first } = await deployments.forward(heldBy(1, 2), WITHOUT);
  await deployments.forward(heldBy(), first, { write: false });
  expect(holders()).toEqual([]);
});

test('a resource under another logical ID takes over what its predecessor associated', async () => {
  byHand(1);
  const { deployed: first } = await deployments.forward(heldBy(1, 2), WITHOUT);
  const { deployed: second } = await deployments.succeed(heldBy(1, 2), first);
  await deployments.remove(first, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  expect(holders()).toEqual([1, 2]);
  await deployments.remove(second, 'DELETE_IN_PROGRESS', 'LaterBack');
  expect(holders()).not.toContain(3);
});

test('of a profile that was replaced, the former one is taken from its AI agents too', async () => {
  const { deployed: first } = await deployments.forward(heldBy(1), WITHOUT);
  const former = stage.instance.profile('A')!;
  const profiles = { A: { ...profile('B'), heldBy: [arnOf(1)] } };
  stage.instance.addProfile({ name: 'B', permissions: ['BasicAgentAccess'] });
  await deployments.forward(profiles, first);
  expect(stage.instance.aiAgent(arnOf(1))!.securityProfileIds).toEqual(['Other', 'B'].map((name) => stage.instance.profile(name)!.id));
  expect(former.id).not.toBe(stage.instance.profile('B')!.id);
});

test.each(['AssociateSecurityProfiles', 'DisassociateSecurityProfiles', 'ListEntitySecurityProfiles'])('without %s, the report says so', async (action) => {
  const { deployed: first } = await deployments.forward(heldBy(1), WITHOUT);
  stage.withheld = `connect:${action}`;
  const { after } = await deployments.forward(heldBy(2), first);
  expect(after.Status).toBe('FAILED');
  expect(after.Reason).toContain(`not authorized to perform: connect:${action}`);
  const removed = await deployments.remove(first);
  expect(removed.Status).toBe('SUCCESS');
  expect(removed.Reason!.includes('not all could be undone')).toBe(action !== 'AssociateSecurityProfiles');
});

test('whether AI agents had it before is asked once, and said where nobody could tell', async () => {
  stage.connect.inject({ operation: 'ListEntitySecurityProfiles', fault: { kind: 'error', code: 'InternalServiceException', status: 500 }, times: 4 });
  const { before } = await deployments.forward(heldBy(1), WITHOUT);
  expect(before).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('Whether AI agents had "A" before could not be determined, so they lose it') });
});

test.each<[string, string]>([
  ['ConditionalOperationFailedException', 'as many security profiles as Connect allows'],
  ['ResourceConflictException', 'Somebody may be changing the AI agent'],
  ['ResourceNotFoundException', 'exactly this ARN'],
])('%s comes with what helps against it', async (code, hint) => {
  stage.connect.inject({ operation: 'AssociateSecurityProfiles', fault: { kind: 'error', code } });
  const { after } = await deployments.forward(heldBy(1), WITHOUT);
  expect(after).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining(`The AI agent ${arnOf(1)} could not be given "A": ${code}`) });
  expect(after.Reason).toContain(hint);
});

test('one AI agent that does not exist keeps the others from nothing, and is named', async () => {
  const { after } = await deployments.forward(heldBy(1, 9), WITHOUT);
  expect(holders()).toEqual([1]);
  expect(after).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining(`"A" was not deployed with the requested holders: it does not have ${arnOf(9)}`) });
});

test('an AI agent that two profiles of a stack name has both, and loses the one that goes', async () => {
  const { arn } = stage.instance.addProfile({ name: 'B', permissions: ['BasicAgentAccess'] });
  stage.stack.resources.push({ logicalId: 'B', physicalId: arn, type: 'AWS::Connect::SecurityProfile' });
  const nameOf = (id: string) => stage.instance.securityProfiles.find((one) => one.id === id)!.name;
  const names = () => stage.instance.aiAgent(arnOf(1))!.securityProfileIds.map(nameOf);
  const { deployed: both } = await deployments.forward({ ...heldBy(1), B: { ...profile('B'), heldBy: [arnOf(1)] } }, WITHOUT);
  expect(names()).toEqual(['Other', 'A', 'B']);
  await deployments.forward(heldBy(1), both);
  expect(names()).toEqual(['Other', 'A']);
});

test('two ARNs that turn out to be one are one', async () => {
  const { after, deployed } = await deployments.forward(heldBy(1, 1), WITHOUT);
  expect(after).toMatchObject({ Status: 'SUCCESS', Data: { Missing: '0' } });
  expect(stage.connect.calls('AssociateSecurityProfiles')).toHaveLength(1);
  await deployments.remove(deployed);
  expect(holders()).toEqual([]);
});

test('being throttled is waited out', async () => {
  stage.connect.inject({ operation: 'AssociateSecurityProfiles', fault: { kind: 'error', code: 'ThrottlingException', status: 429 }, times: 3 });
  expect((await deployments.forward(heldBy(1, 2), WITHOUT)).after).toMatchObject({ Status: 'SUCCESS', Data: { Missing: '0' } });
});

test('a deletion succeeds although the AI agents are gone, or do not answer, which it says', async () => {
  const { deployed } = await deployments.forward(heldBy(1, 2), WITHOUT);
  stage.connect.inject({ operation: 'ListEntitySecurityProfiles', fault: { kind: 'error', code: 'InternalServiceException', status: 500 }, times: 'forever' });
  const failed = await deployments.remove(deployed);
  expect(failed).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining(`"A" could not be taken from the AI agent ${arnOf(2)}`) });
  stage.connect.clearFaults();
  stage.instance.aiAgents.length = 0;
  expect(await deployments.remove(deployed)).toMatchObject({ Status: 'SUCCESS', Reason: 'There is nothing left to delete.' });
});

test('what is as it should be is not written again', async () => {
  const { deployed } = await deployments.forward(heldBy(1), WITHOUT);
  stage.connect.forgetRequests();
  await deployments.forward(heldBy(1), deployed);
  expect(stage.connect.writes()).toEqual([]);
});

describe('counting people', () => {
  const MANAGEMENT = ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'];
  const update: EventInput = {
    type: 'Update', countsPeople: true, profiles: { Boss: profile('Boss', ['Users.View']) }, old: { profiles: { Boss: profile('Boss', MANAGEMENT) } },
  };
  const judge = (input: EventInput = update) => stage.answer(stage.event(input));

  beforeEach(() => {
    stage.instance.addProfile({ name: 'Boss', permissions: MANAGEMENT });
    stage.instance.addProfile({ name: 'Admin', permissions: MANAGEMENT });
    stage.instance.addUser({ username: 'ana', profiles: ['Boss'] });
  });

  test('an administrator whom nobody is saves nobody', async () => {
    expect(await judge()).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('nobody holds other profiles that have all of them') });
  });

  test('nobody is asked about who may not be counted, or where nothing is taken away', async () => {
    expect(await judge({ ...update, countsPeople: false })).toMatchObject({ Status: 'SUCCESS' });
    stage.receiver.answers.length = 0;
    expect(await judge({ ...update, profiles: { Boss: profile('Boss', [...MANAGEMENT, 'Users.View']) } })).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.connect.calls('SearchUsers')).toEqual([]);
  });

  test('it ends with the page that has somebody who keeps it', async () => {
    stage.instance.addUser({ username: 'bo', profiles: ['Admin', 'Other'] });
    for (let index = 0; index < 1200; index += 1) {
      stage.instance.addUser({ username: `agent${index}`, profiles: ['Other'] });
    }
    expect(await judge()).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.connect.calls('SearchUsers')).toHaveLength(1);
  });

  test('what one person holds in several profiles counts together', async () => {
    stage.instance.addProfile({ name: 'Half', permissions: MANAGEMENT.slice(1) });
    stage.instance.addProfile({ name: 'Rest', permissions: MANAGEMENT.slice(0, 1) });
    stage.instance.addUser({ username: 'bo', profiles: ['Half'] });
    stage.instance.addUser({ username: 'cy', profiles: ['Rest'] });
    expect(await judge()).toMatchObject({ Status: 'FAILED' });
    stage.receiver.answers.length = 0;
    stage.instance.addUser({ username: 'di', profiles: ['Half', 'Rest'] });
    expect(await judge()).toMatchObject({ Status: 'SUCCESS' });
  });

  test('a profile that this very deployment makes is held by nobody yet', async () => {
    const profiles = { Boss: profile('Boss', ['Users.View']), New: profile('New', MANAGEMENT) };
    expect(await judge({ ...update, profiles })).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('First give somebody another profile') });
  });

  test('where nobody held the profile, nobody is locked out', async () => {
    stage.instance.users.length = 0;
    expect(await judge()).toMatchObject({ Status: 'SUCCESS', Data: { CouldNotTell: '0' } });
    expect(stage.connect.calls('SearchUsers')).toHaveLength(1);
  });

  test('where it is denied, nothing is certain and nothing fails', async () => {
    stage.withheld = 'connect:SearchUsers';
    expect(await judge()).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('could not be determined: SearchUsers failed: access was denied') });
  });

  test('nobody\'s name is in the log', async () => {
    stage.instance.addUser({ username: 'somebody.known', profiles: ['Other'] });
    await judge();
    expect(stage.connect.calls('SearchUsers')).toHaveLength(1);
    expect(stage.log.join('\n')).not.toContain('somebody.known');
  });
});
