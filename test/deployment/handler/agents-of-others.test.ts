import { brotliCompressSync } from 'node:zlib';
import { Deployments } from './support/deployments';
import { profile } from './support/profile';
import { Stage } from '../../../emulator/stage';

const arnOf = (name: number) => `arn:aws:app-integrations:us-east-1:111122223333:application/00000000-1111-2222-3333-${String(name).padStart(12, '0')}`;
const agents = (...names: number[]) => names.map((name) => ({ Arn: arnOf(name), Type: 'THIRD_PARTY' as const }));
const of = (name: string, ...names: number[]) => (
  { [name]: profile(name, undefined, names.length > 0 ? { AllowedAIAgents: agents(...names) } : undefined) });
const asking = (...names: number[]) => of('A', ...names);
const WITHOUT = { profiles: asking(), write: false, physicalId: 'given-at-first', kept: '0' };

jest.setTimeout(60_000);

let stage: Stage;
let deployments: Deployments;

/** The stack has a profile, to which somebody gave AI agents by hand. */
async function begin(...byHand: number[]): Promise<void> {
  stage = await Stage.start();
  deployments = new Deployments(stage);
  add('A', ...byHand);
}

function add(name: string, ...byHand: number[]): void {
  const { arn } = stage.instance.addProfile({ name, permissions: ['BasicAgentAccess'], allowedAIAgents: agents(...byHand) });
  stage.stack.resources.push({ logicalId: name, physicalId: arn, type: 'AWS::Connect::SecurityProfile' });
}

afterEach(() => stage.close());

const live = (name = 'A') => stage.instance.profile(name)!.allowedAIAgents.map(({ Arn }) => Number(Arn?.slice(-12))).sort();
const byHand = (...names: number[]) => stage.instance.changeProfile('A', { allowedAIAgents: agents(...names) });

test('a deployment that the validation refuses forgets nothing that the one before has replaced', async () => {
  await begin(7);
  const first = await deployments.forward(asking(1), WITHOUT);
  // What was refused has left the id as it was; the rollback comes with it.
  const { PhysicalResourceId: physicalId } = await deployments.validationBack({ ...first.deployed, profiles: asking(2) }, first.deployed);
  expect(physicalId).toBe(first.deployed.physicalId);
  const next = await deployments.forward(asking(3), { ...first.deployed, physicalId });
  await deployments.remove(next.deployed);
  expect(live()).toEqual([7]);
});

test('a profile that no longer asks for what others had given as well keeps that, and is deployed', async () => {
  await begin(1);
  const first = await deployments.forward(asking(1, 2), WITHOUT);
  expect((await deployments.forward(asking(), first.deployed)).after).toMatchObject({ Status: 'SUCCESS' });
  expect(live()).toEqual([1]);
});

test('the rollback of a deployment that wrote nothing takes nothing of others', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand(7, 9);
  const failed = await deployments.forward(asking(), first.deployed);
  expect(live()).toEqual([1, 9]);
  await deployments.back(failed.deployed, first.deployed);
  expect(live()).toEqual([7, 9]);
});

test('what was given again after it was replaced is given back by a rollback', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand(7, 1);
  const failed = await deployments.forward(asking(8), first.deployed);
  await deployments.back(failed.deployed, first.deployed);
  expect(live()).toEqual([1, 7]);
});

describe('several deployments without rollback', () => {
  test('are rolled back to what there was before all of them', async () => {
    await begin(1);
    const first = await deployments.forward(asking(7), WITHOUT);
    const second = await deployments.forward(asking(8), first.deployed);
    await deployments.back(second.deployed, WITHOUT);
    expect(live()).toEqual([1]);
  });

  test('give back what each of them took, and nothing that was taken before', async () => {
    await begin(1);
    const first = await deployments.forward(asking(7), WITHOUT);
    byHand(7, 9);
    const second = await deployments.forward(asking(8), first.deployed);
    const third = await deployments.forward(asking(10), second.deployed);
    await deployments.back(third.deployed, first.deployed);
    expect(live()).toEqual([7, 9]);
  });

  test('look at everything where the last one is tried again unchanged', async () => {
    await begin(1);
    const first = await deployments.forward(asking(7), WITHOUT);
    byHand();
    expect((await deployments.forward(asking(7), first.deployed)).after.Data).toMatchObject({ Roles: '1' });
    expect(live()).toEqual([7]);
  });
});

describe('an update that gives the resources of the validation other logical ids', () => {
  test('keeps what is written when the old ones are deleted, and what was replaced before', async () => {
    await begin(1);
    const first = await deployments.forward(asking(7), { ...WITHOUT, physicalId: `security-profile-validation-${stage.instance.id}` });
    const second = await deployments.succeed(asking(7, 8), first.deployed);
    await deployments.remove(first.deployed, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
    expect(live()).toEqual([7, 8]);

    stage.stack.resources = stage.stack.resources.filter(({ logicalId }) => !['Before', 'After'].includes(logicalId));
    const third = await deployments.forward(asking(), second.deployed);
    expect(third.after.Status).toBe('SUCCESS');
    expect(live()).toEqual([1]);
  });

  test('is rolled back to what there was, whatever of that it had asked for as well', async () => {
    await begin(1);
    const first = await deployments.forward(asking(7, 5), { ...WITHOUT, physicalId: `security-profile-validation-${stage.instance.id}` });
    byHand(7, 5, 9);
    const second = await deployments.succeed(asking(7, 8), first.deployed);
    expect(live()).toEqual([7, 8]);
    await deployments.remove(second.deployed, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'LaterBack');
    expect(live()).toEqual([5, 7, 9]);
  });

  test('takes away what is written where nobody can tell that there are others', async () => {
    await begin();
    const first = await deployments.forward(asking(7), WITHOUT);
    await deployments.succeed(asking(7), first.deployed);
    stage.withheld = 'cloudformation:ListStackResources';
    await deployments.remove(first.deployed, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
    expect(live()).toEqual([]);
    expect(stage.log.join()).toContain('The resources of the stack could not be listed');
  });
});

test('the deletion of the id of an earlier deployment does nothing', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  const second = await deployments.forward(asking(8), first.deployed);
  expect(second.deployed.physicalId).not.toBe(first.deployed.physicalId);
  stage.stack.status = 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS';
  stage.receiver.answers.length = 0;
  stage.connect.forgetRequests();
  await stage.answer(stage.event({ type: 'Delete', profiles: asking(7), write: true, physicalId: first.deployed.physicalId }));
  expect(stage.connect.requests).toEqual([]);
});

test.each([
  ['is gone', { operation: 'ListSecurityProfileAIAgents', fault: { kind: 'error', code: 'ResourceNotFoundException' } }, 'B'],
  ['cannot be read', { operation: 'ListSecurityProfileAIAgents', after: 1, times: 4, fault: { kind: 'error', code: 'InternalServiceException' } }, 'A'],
] as const)('a profile that %s keeps nothing of another from being kept', async (_, injection, other) => {
  await begin(1);
  add('B', 1);
  const both = (...names: number[]) => ({ ...of('A', ...names), ...of('B', ...names) });
  stage.connect.inject(injection);
  const { deployed } = await deployments.forward(both(7), { ...WITHOUT, profiles: both() });
  await deployments.remove(deployed);
  expect(live(other)).toEqual([1]);
});

test('a profile to which somebody gave another name for a while keeps what is kept of it', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  const renamed = stage.instance.profile('A') as { name: string };
  renamed.name = 'Renamed';
  let { physicalId } = first.deployed;
  for (const everyDeployment of ['2', '3']) {
    stage.receiver.answers.length = 0;
    physicalId = (await stage.answer(stage.event({ type: 'Update', physicalId, write: true, profiles: asking(7), everyDeployment }))).PhysicalResourceId;
  }
  renamed.name = 'A';
  await deployments.forward(asking(), { ...first.deployed, physicalId });
  expect(live()).toEqual([1]);
});

test('an answer has room for what is kept of many profiles, however long the names of the stack and the resource are', async () => {
  await begin();
  const names = Array.from({ length: 20 }, (_, index) => `P${index}`);
  const six = (from: number) => Array.from({ length: 6 }, (_, index) => 100_000_000_000 + (from + index) * 7_654_321_987);
  names.forEach((name, index) => add(name, ...six(index * 6)));
  const all = (...ids: number[]) => Object.assign({}, ...names.map((name) => of(name, ...ids))) as ReturnType<typeof of>;
  process.env.STACK_ID = stage.stack.stackId = stage.stack.stackId.replace('Center', 'S'.repeat(128));
  const event = stage.event({ type: 'Update', write: true, profiles: all(1), old: { profiles: all(), write: false } });
  const id = `security-profile-validation-${stage.instance.id}`;
  const answer = await stage.answer({ ...event, LogicalResourceId: 'L'.repeat(255), PhysicalResourceId: id }, 60_000);
  expect(answer.Status).toBe('SUCCESS');
  expect(answer.PhysicalResourceId.length).toBeGreaterThan(700);
  expect(answer.Data!.Kept.length).toBeGreaterThan(1_500);
});

describe('a text that no deployment wrote', () => {
  const text = (value: unknown) => brotliCompressSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

  test.each([
    [[[['A', null]], [], []]], [[[['A', 'text']], [], [['__proto__', [null]]]]], [{}], [[1, 2, 3]], [null], [[[], []]], [' '.repeat(1_000_000)],
  ])('changes nothing and keeps no answer from being given: %#', async (value) => {
    await begin();
    const arns = { A: stage.instance.profile('A')!.arn };
    const kept = text(value);
    for (const type of ['Create', 'Update', 'Delete'] as const) {
      for (const readBack of [true, false]) {
        stage.receiver.answers.length = 0;
        const forged = { kept, physicalId: `given.${kept}` };
        const answer = await stage.answer(stage.event({
          type, readBack, write: true, profiles: asking(7), arns: readBack ? arns : {}, ...forged, old: { profiles: asking(8) },
        }));
        expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: expect.not.stringContaining('defect') });
      }
    }
  });
});

test('a validation that comes late to its stack calls nothing removed by hand that was never deployed', async () => {
  await begin(1);
  const managing = { A: profile('A', ['BasicAgentAccess', 'Users.View'], { AllowedAIAgents: agents(1, 2) }) };
  const { before } = await deployments.forward(managing);
  expect(before.Reason).not.toContain('changed by hand');
});
