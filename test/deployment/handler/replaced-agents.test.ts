import { Deployments } from './support/deployments';
import { profile } from './support/profile';
import { Stage } from '../../../emulator/stage';

const arnOf = (name: string | number) => `arn:aws:app-integrations:us-east-1:111122223333:application/00000000-1111-2222-3333-${String(name).padStart(12, '0')}`;
const agents = (...names: (string | number)[]) => names.map((name) => ({ Arn: arnOf(name), Type: 'THIRD_PARTY' as const }));
const asking = (...names: (string | number)[]) => ({ A: profile('A', undefined, names.length > 0 ? { AllowedAIAgents: agents(...names) } : undefined) });
const WITHOUT = { profiles: asking(), write: false, physicalId: 'given-at-first', kept: '0' };

jest.setTimeout(30_000);

let stage: Stage;
let deployments: Deployments;

/** The stack has a profile, to which somebody gave AI agents by hand. */
async function begin(...byHand: (string | number)[]): Promise<void> {
  stage = await Stage.start({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'], allowedAIAgents: agents(...byHand) }] });
  const { arn } = stage.instance.profile('A')!;
  stage.stack.resources = [{ logicalId: 'A', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
  deployments = new Deployments(stage);
}

afterEach(() => stage.close());

const live = () => stage.instance.profile('A')!.allowedAIAgents.map(({ Arn }) => Number(Arn?.slice(-12)));
const byHand = (...names: (string | number)[]) => stage.instance.changeProfile('A', { allowedAIAgents: agents(...names) });
const log = () => stage.log.join('\n');

test('what somebody gave by hand is named before it is taken, and is in the log', async () => {
  await begin(7);
  const { before, after } = await deployments.forward(asking(1), WITHOUT);
  expect(before).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining(`"A" was changed by hand since the last deployment: ${arnOf(7)} was added, which the deployment removes.`) });
  expect(after.Status).toBe('SUCCESS');
  expect(live()).toEqual([1]);
  expect(log()).toContain(`"replaced":{"AllowedAIAgents":[{"Arn":"${arnOf(7)}"`);
});

test('where drift is an error, nothing is taken', async () => {
  await begin(7);
  const { before } = await deployments.forward(asking(1), WITHOUT, { severities: { severities: { drift: 'error' } } });
  expect(before.Status).toBe('FAILED');
  expect(before.PhysicalResourceId).toBe('given-at-first');
});

test('a rolled back update gives it back, whether the validation hears of the rollback or not', async () => {
  await begin(7);
  const { deployed } = await deployments.forward(asking(1), WITHOUT);
  expect((await deployments.back(deployed, WITHOUT)).Status).toBe('SUCCESS');
  expect(live()).toEqual([7]);
  expect(await deployments.validationBack(deployed, WITHOUT)).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'given-at-first', Data: { Kept: '0' } });
});

test('a read-back that fails when it is created, and is then deleted, gives it back', async () => {
  await begin(7);
  const { deployed } = await deployments.forward(asking(1), WITHOUT);
  expect((await deployments.remove(deployed, 'UPDATE_ROLLBACK_IN_PROGRESS')).Status).toBe('SUCCESS');
  expect(live()).toEqual([7]);
});

test('so does a first deployment', async () => {
  await begin(7);
  const { deployed } = await deployments.forward(asking(1));
  await deployments.remove(deployed, 'ROLLBACK_IN_PROGRESS');
  expect(live()).toEqual([7]);
});

test('a profile that no longer asks for any gets it back, and so does one that outlives its stack, however many deployments later', async () => {
  await begin(7);
  const first = await deployments.forward(asking(1), WITHOUT);
  const second = await deployments.forward(asking(1, 2), first.deployed);
  const third = await deployments.forward(asking(3), second.deployed);
  expect(third.before.Reason).toBe('1 role, 7 checks: all satisfied.');
  expect(live()).toEqual([3]);
  const over = await deployments.forward(asking(), third.deployed, { write: false });
  expect(live()).toEqual([7]);
  expect(over.deployed).toMatchObject({ kept: expect.anything() });

  byHand(3);
  await deployments.remove(third.deployed);
  expect(live()).toEqual([7]);
});

test('the rollback of a later deployment gives back what that one took, and nothing that was taken before', async () => {
  await begin(7);
  const first = await deployments.forward(asking(1), WITHOUT);
  byHand(1, 8);
  const second = await deployments.forward(asking(1, 2), first.deployed);
  expect(second.before.Reason).toContain(`${arnOf(8)} was added, which the deployment removes`);
  await deployments.back(second.deployed, first.deployed);
  expect(live()).toEqual([1, 8]);

  const validation = await deployments.validationBack(second.deployed, first.deployed);
  const now = { ...first.deployed, physicalId: validation.PhysicalResourceId, kept: validation.Data!.Kept };
  const again = await deployments.forward(asking(2), now);
  await deployments.remove(again.deployed);
  expect(live().sort()).toEqual([7, 8]);
});

test('a rolled back deployment that had let go of them keeps what there was', async () => {
  await begin(7);
  const first = await deployments.forward(asking(1), WITHOUT);
  const over = await deployments.forward(asking(), first.deployed, { write: true });
  expect(live()).toEqual([7]);
  await deployments.back(over.deployed, first.deployed);
  expect(live()).toEqual([1]);
  const validation = await deployments.validationBack(over.deployed, first.deployed);
  await deployments.remove({ ...first.deployed, kept: validation.Data!.Kept });
  expect(live()).toEqual([7]);
});

test('what the deployment requests as well stays when it no longer requests it: somebody else had given it', async () => {
  await begin(1, 7);
  const { deployed } = await deployments.forward(asking(1), WITHOUT);
  await deployments.remove(deployed);
  expect(live().sort()).toEqual([1, 7]);
});

test('a deployment that nobody could judge still keeps what was replaced before', async () => {
  await begin(7);
  const { deployed } = await deployments.forward(asking(1), WITHOUT);
  stage.connect.inject({ operation: '*', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });
  const later = await deployments.forward(asking(2), deployed);
  stage.connect.clearFaults();
  await deployments.remove({ ...deployed, kept: later.deployed.kept });
  expect(live()).toEqual([7]);
});

test('a hundred AI agents are given back by a rollback or a deletion; that a later deployment can no longer is said before they are taken', async () => {
  const many = Array.from({ length: 100 }, (_, index) => 100_000_000_000 + index * 7_654_321_987);
  await begin(...many);
  const { before, deployed } = await deployments.forward(asking(1), WITHOUT);
  expect(Buffer.byteLength(JSON.stringify(before))).toBeLessThanOrEqual(4096);
  expect(log()).toContain('"A": more AI agents are replaced than can be kept for long, so they are given back only if this deployment is rolled back');
  expect(log()).toContain(arnOf(many[99]));
  expect(live()).toEqual([1]);
  await deployments.back(deployed, WITHOUT);
  expect(live().sort()).toEqual([...many].sort());
});

test('what others gave to the profiles of a stack that writes none is neither read nor kept', async () => {
  await begin(7);
  const { deployed } = await deployments.forward(asking(), WITHOUT, { write: false });
  expect(deployed).toMatchObject({ physicalId: 'given-at-first', kept: '0' });
  expect(stage.calls).not.toHaveProperty('ListSecurityProfileAIAgents');
});
