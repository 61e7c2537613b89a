import { Deployments } from './support/deployments';
import { profile } from './support/profile';
import { Stage } from '../../../emulator/stage';

const arnOf = (name: string | number) => `arn:aws:app-integrations:us-east-1:111122223333:application/00000000-1111-2222-3333-${String(name).padStart(12, '0')}`;
const agents = (...names: (string | number)[]) => names.map((name) => ({ Arn: arnOf(name), Type: 'THIRD_PARTY' as const }));
const asking = (...names: (string | number)[]) => ({ A: profile('A', undefined, names.length > 0 ? { AllowedAIAgents: agents(...names) } : undefined) });
const WITHOUT = { profiles: asking(), write: false, physicalId: 'given-at-first', kept: '0' };
jest.setTimeout(60_000);
let stage: Stage;
let deployments: Deployments;
async function begin(...byHand: (string | number)[]): Promise<void> {
  stage = await Stage.start({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'], allowedAIAgents: agents(...byHand) }] });
  const { arn } = stage.instance.profile('A')!;
  stage.stack.resources = [{ logicalId: 'A', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
  deployments = new Deployments(stage);
}
afterEach(() => stage.close());
const live = () => stage.instance.profile('A')!.allowedAIAgents.map(({ Arn }) => Number(Arn?.slice(-12))).sort();
const byHand = (...names: (string | number)[]) => stage.instance.changeProfile('A', { allowedAIAgents: agents(...names) });
const status = (s: string) => { stage.stack.status = s; };

test('S1 validation fails, CFN rolls back the validation with the old id: kept now survives', async () => {
  await begin(7);
  const first = await deployments.forward(asking(1), WITHOUT);
  // second update is refused; rollback event of the validation comes with first's id
  const again = await deployments.validationBack({ ...first.deployed, profiles: asking(2) }, first.deployed);
  const now = { ...first.deployed, physicalId: again.PhysicalResourceId };
  const third = await deployments.forward(asking(3), now);
  await deployments.remove(third.deployed);
  expect(live()).toEqual([7]);
});

test('S2 role asks what others had, then no longer: deployment succeeds', async () => {
  await begin(1);
  const first = await deployments.forward(asking(1), WITHOUT);
  const second = await deployments.forward(asking(), first.deployed);
  expect(second.after).toMatchObject({ Status: 'SUCCESS' });
  expect(live()).toEqual([1]);
});

test('S3 added by hand to a role that the failed deployment no longer writes', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand(7, 9);
  const over = await deployments.forward(asking(), first.deployed);
  expect(live()).toEqual([1, 9]);
  await deployments.back(over.deployed, first.deployed);
  expect(live()).toEqual([7, 9]);
});

test('S4 two attempts without rollback, then rolled back', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  const second = await deployments.forward(asking(8), first.deployed);
  await deployments.back(second.deployed, WITHOUT);
  expect(live()).toEqual([1]);
});

test('S4b two attempts without rollback, of a role written before', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand(7, 9);
  const second = await deployments.forward(asking(8), first.deployed);
  const third = await deployments.forward(asking(10), second.deployed);
  await deployments.back(third.deployed, first.deployed);
  expect(live()).toEqual([7, 9]);
});

test('S5 given again by hand what was replaced before; rollback gives it back', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand(7, 1);
  const second = await deployments.forward(asking(8), first.deployed);
  await deployments.back(second.deployed, first.deployed);
  expect(live()).toEqual([1, 7]);
});

test('S6 another read-back for the same instance; the old one is deleted in the cleanup', async () => {
  await begin();
  const first = await deployments.forward(asking(7), WITHOUT);
  status('UPDATE_IN_PROGRESS');
  stage.receiver.answers.length = 0;
  const arns = { A: stage.instance.profile('A')!.arn };
  const create = await stage.answer({ ...stage.event({ type: 'Create', profiles: asking(7), write: true, arns, readBack: true }), LogicalResourceId: 'Other' });
  expect(create.Status).toBe('SUCCESS');
  stage.stack.resources.push({ logicalId: 'Other', physicalId: create.PhysicalResourceId, type: 'Custom::ConnectSecurityProfileReadBack' });
  await deployments.remove(first.deployed, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  expect(live()).toEqual([7]);
});

test('S7 delete of the validation of another id does nothing', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  await deployments.forward(asking(8), first.deployed);
  status('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  stage.receiver.answers.length = 0;
  stage.connect.forgetRequests();
  await stage.answer(stage.event({ type: 'Delete', profiles: asking(7), write: true, physicalId: first.deployed.physicalId }));
  expect(stage.connect.requests).toEqual([]);
  expect(live()).toEqual([8]);
});

test.each([0, 1])('S8 one profile is gone / one failing while reading agents keeps the rest (%s)', async (kind) => {
  await begin(1);
  const b = stage.instance.addProfile({ name: 'B', permissions: ['BasicAgentAccess'], allowedAIAgents: agents(2) });
  stage.stack.resources.push({ logicalId: 'B', physicalId: b.arn, type: 'AWS::Connect::SecurityProfile' });
  const both = (...names: number[]) => ({ ...asking(...names), B: profile('B', undefined, names.length > 0 ? { AllowedAIAgents: agents(...names) } : undefined) });
  const without = { ...WITHOUT, profiles: both() };
  stage.connect.inject({ operation: 'ListSecurityProfileAIAgents', after: kind, times: kind ? 3 : 1, fault: { kind: 'error', code: kind ? 'InternalServiceException' : 'ResourceNotFoundException' } });
  const first = await deployments.forward(both(7), without);
  stage.connect.clearFaults();
  await deployments.remove(first.deployed);
  const left = stage.instance.profile('B')!.allowedAIAgents.map(({ Arn }) => Number(Arn?.slice(-12)));
  expect(kind ? live() : left).toEqual(kind ? [1] : [2]);
});

test('S9 longest: many profiles, long stack and logical names', async () => {
  await begin();
  const names = Array.from({ length: 20 }, (_, i) => `P${i}`);
  const all = (...ids: number[]) => Object.fromEntries(names.map((name) => [name, profile(name, undefined, ids.length ? { AllowedAIAgents: agents(...ids) } : undefined)]));
  stage.stack.stackId = `arn:aws:cloudformation:us-east-1:111122223333:stack/${'S'.repeat(128)}/11111111-2222-3333-4444-555555555555`;
  process.env.STACK_ID = stage.stack.stackId;
  for (const [i, name] of names.entries()) {
    const rnd = (k: number) => `arn:aws:app-integrations:us-east-1:111122223333:application/${require('node:crypto').randomUUID()}${k < 0 ? i : ''}`;
    const p = stage.instance.addProfile({ name, permissions: ['BasicAgentAccess'], allowedAIAgents: [1, 2, 3, 4, 5, 6].map((k) => ({ Arn: rnd(k), Type: 'THIRD_PARTY' })) });
    stage.stack.resources.push({ logicalId: name, physicalId: p.arn, type: 'AWS::Connect::SecurityProfile' });
  }
  status('UPDATE_IN_PROGRESS');
  const answer = await stage.answer({ ...stage.event({ type: 'Update', write: true, profiles: all(1), old: { profiles: all(), write: false } }), LogicalResourceId: 'L'.repeat(255), PhysicalResourceId: 'security-profile-validation-11111111-2222-3333-4444-555555555555' }, 4_000_0);
  console.log(Buffer.byteLength(JSON.stringify(answer)), answer.PhysicalResourceId.length, answer.Data!.Kept.length, stage.receiver.refusals);
  expect(answer.Status).toBe('SUCCESS');
});

const forge = (v: unknown) => require('node:zlib').brotliCompressSync(JSON.stringify(v)).toString('base64url') as string;
test.each([[[[['A', null]], [], []]], [[[['A', 'x']], [], [['__proto__', [null]]]]], [{}], [[1, 2, 3]], [null], [[[], []]], [[[], [], [['x', [{ arn: 5 }]]]]]])('S10 forged %j', async (v) => {
  await begin();
  for (const type of ['Create', 'Update', 'Delete'] as const) {
    for (const readBack of [true, false]) {
      for (const s of ['UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS']) {
        status(s);
        stage.receiver.answers.length = 0;
        const answer = await stage.answer(stage.event({ type, readBack, write: true, profiles: asking(7), arns: readBack ? { A: stage.instance.profile('A')!.arn } : undefined, kept: forge(v), physicalId: `x.${forge(v)}`, old: { profiles: asking(8) } }));
        expect([type, readBack, s, answer.Status, answer.Reason]).toEqual([type, readBack, s, type === 'Create' && s.includes('ROLL') && readBack ? expect.anything() : 'SUCCESS', expect.not.stringContaining('defect')]);
      }
    }
  }
});

test('S11 repeated with equal properties after something was kept: the read-back looks at everything', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  byHand();
  const again = await deployments.forward(asking(7), first.deployed);
  expect(again.after.Data).toMatchObject({ Roles: '1' });
  expect(live()).toEqual([7]);
});

test('S12 renamed by hand: what is kept survives', async () => {
  await begin(1);
  const first = await deployments.forward(asking(7), WITHOUT);
  (stage.instance.profile('A') as { name: string }).name = 'Renamed';
  status('UPDATE_IN_PROGRESS');
  stage.receiver.answers.length = 0;
  const v1 = await stage.answer(stage.event({ type: 'Update', physicalId: first.deployed.physicalId, write: true, profiles: asking(7), everyDeployment: '2' }));
  stage.receiver.answers.length = 0;
  const v2 = await stage.answer(stage.event({ type: 'Update', physicalId: v1.PhysicalResourceId, write: true, profiles: asking(7), everyDeployment: '3' }));
  (stage.instance.profile('Renamed') as { name: string }).name = 'A';
  await deployments.remove({ ...first.deployed, kept: v2.Data!.Kept });
  expect(live()).toEqual([1]);
});

test('S13 attempt without rollback that wrote nothing yet: the own agents are not kept as those of others', async () => {
  await begin();
  const first = await deployments.forward(asking(7), WITHOUT);
  // attempt 1: only the validation
  status('UPDATE_IN_PROGRESS');
  stage.receiver.answers.length = 0;
  const v1 = await stage.answer(stage.event({ type: 'Update', physicalId: first.deployed.physicalId, write: true, profiles: asking(8), old: { profiles: asking(7) } }));
  stage.receiver.answers.length = 0;
  const v2 = await stage.answer(stage.event({ type: 'Update', physicalId: v1.PhysicalResourceId, write: true, profiles: asking(9), old: { profiles: asking(8) } }));
  const deployed = { profiles: asking(9), write: true, physicalId: v2.PhysicalResourceId, kept: v2.Data!.Kept };
  await deployments.readBack('Update', deployed, first.deployed);
  await deployments.remove(deployed);
  expect(live()).toEqual([]);
});
