import { ConnectEmulator, type Instance } from '../../emulator';
import { Connect } from '../../src/connect/connect-api';
import { everything, type ProfileFollower } from '../../src/connect/everything';
import { gatherFacts, type Explain } from '../../src/connect/gather-facts';
import { Pacer } from '../../src/connect/pacer';
import type { SnapshotProfile } from '../../src/formats/instance-snapshot';

const DENIED = { kind: 'error', code: 'AccessDeniedException', status: 403 } as const;
const ARN = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

let emulator: ConnectEmulator;
let instance: Instance;

beforeAll(async () => {
  emulator = await ConnectEmulator.start();
  instance = emulator.addInstance({
    integrations: ['CASES_DOMAIN'], storage: ['CALL_RECORDINGS'], hierarchyGroups: [{ name: 'Team' }], flowModules: [{ name: 'Module' }],
    profiles: [
      {
        name: 'Agent', permissions: ['Users.View', 'BasicAgentAccess'], description: 'Takes contacts', tags: { team: 'a' },
        tagRestrictedResources: ['User'], allowedAIAgents: [{ Arn: ARN, Type: 'THIRD_PARTY' }],
      },
      { name: 'Lead' }, { name: 'Manager' },
    ],
  });
});

beforeEach(() => {
  emulator.clearFaults();
  emulator.forgetRequests();
});

afterAll(() => emulator.close());

async function gather(follower?: ProfileFollower, explain: Explain = (operation) => `${operation} failed`) {
  const connect = new Connect({ pacer: new Pacer(1000, 1000), client: emulator.clientConfig() });
  try {
    const api = connect.instance(instance.arn, { signal: AbortSignal.timeout(3000) });
    return await gatherFacts(api, instance.arn, everything(follower), explain);
  } finally {
    connect.close();
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name < b.name ? -1 : 1;

test('reads all that roles can be judged by', async () => {
  const facts = await gather();

  expect(facts).toMatchObject({
    arn: instance.arn, status: 'ACTIVE', integrations: ['CASES_DOMAIN'], storage: ['CALL_RECORDINGS'], applications: [],
    attributes: { CONTACT_LENS: true, INBOUND_CALLS: true }, unreadable: {},
    hierarchyGroups: [instance.hierarchyGroups[0].id], flowModules: [instance.flowModules[0].id],
  });
  expect([...facts.profiles!].sort(byName)[0]).toMatchObject({
    name: 'Agent', permissions: ['BasicAgentAccess', 'Users.View'], description: 'Takes contacts', tags: { team: 'a' },
    access: { tagRestrictedResources: ['User'], aiAgents: [{ arn: ARN, type: 'THIRD_PARTY' }], applications: [], flowModules: [] },
  });
});

test('tells how far it has come, and reads no profile again that is known', async () => {
  const agent = instance.profile('Agent')!;
  const known: SnapshotProfile = { id: agent.id, arn: agent.arn, name: 'Agent', permissions: ['Known.Before'] };
  const onProfiles = jest.fn();
  const onProfile = jest.fn<void, [SnapshotProfile]>();

  const facts = await gather({ known: new Map([[agent.id, known]]), onProfiles, onProfile });

  expect(onProfiles.mock.calls).toEqual([[3]]);
  expect(onProfile.mock.calls.map(([{ name }]) => name).sort()).toEqual(['Agent', 'Lead', 'Manager']);
  expect(facts.profiles).toContainEqual(known);
  expect(emulator.calls('ListSecurityProfilePermissions')).toHaveLength(2);
});

test('what cannot be read of profiles is noted, and the rest is there', async () => {
  emulator.inject({ operation: 'DescribeSecurityProfile', fault: DENIED, times: 'forever' });

  const facts = await gather();

  expect(facts.unreadable).toEqual({ DescribeSecurityProfile: 'DescribeSecurityProfile failed' });
  const [agent] = [...facts.profiles!].sort(byName);
  expect(agent).toMatchObject({ permissions: ['BasicAgentAccess', 'Users.View'], access: { aiAgents: [{ arn: ARN }] } });
  expect(agent.access).not.toHaveProperty('tagRestrictedResources');
});

test('an error that makes everything else hopeless ends it', async () => {
  emulator.inject({ operation: 'ListSecurityProfilePermissions', fault: DENIED, times: 'forever' });

  await expect(gather(undefined, (operation) => {
    throw new Error(`${operation} is hopeless`);
  })).rejects.toThrow('ListSecurityProfilePermissions is hopeless');
});
