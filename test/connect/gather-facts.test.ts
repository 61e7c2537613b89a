import { Stage } from '../../emulator/stage';
import { Connect } from '../../src/connect/connect-api';
import { explainInFunction } from '../../src/connect/explain-error';
import { gatherFacts, neededBy } from '../../src/connect/gather-facts';
import { Pacer } from '../../src/connect/pacer';
import { requestedRoles } from '../../src/deployment/handler/deployment-request';
import type { ExpectedProfile } from '../../src/formats/validation-request';
import { profile } from '../deployment/handler/support/profile';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start({
    defaultProfiles: true, integrations: ['CASES_DOMAIN', 'APPLICATION', 'APPLICATION'], storage: ['CALL_RECORDINGS'],
    hierarchyGroups: [{ name: 'Team' }], flowModules: [{ name: 'Module' }],
  });
});

beforeEach(() => {
  stage.connect.clearFaults();
  stage.connect.forgetRequests();
});

afterAll(() => stage.close());

async function gather(profiles: ExpectedProfile[], arn = stage.instanceArn) {
  // Whoever deploys to an instance may ask about it, whether or not it is there.
  stage.event({ instanceArn: arn });
  const connect = new Connect({ pacer: new Pacer(1000, 1000) });
  const roles = requestedRoles({ instanceArn: stage.instanceArn, waivers: {}, profiles: Object.fromEntries(profiles.map((one, index) => [`P${index}`, one])) });
  try {
    const api = connect.instance(arn, { signal: AbortSignal.timeout(3000) });
    return await gatherFacts(api, arn, neededBy(roles), (_, error) => explainInFunction(error));
  } finally {
    connect.close();
  }
}

test('reads no more than the roles need', async () => {
  const facts = await gather([profile('Agent')]);

  expect(stage.calls).toEqual({ DescribeInstance: 1, ListSecurityProfiles: 1 });
  expect(facts).toMatchObject({ arn: stage.instanceArn, status: 'ACTIVE', attributes: { OUTBOUND_CALLS: true }, unreadable: {} });
  expect(facts.profiles?.map(({ name }) => name)).toEqual(['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst']);
  expect([facts.integrations, facts.storage, facts.hierarchyGroups, facts.flowModules])
    .toEqual([undefined, undefined, undefined, undefined]);
});

test('reads all that they need, once', async () => {
  const details = {
    Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
    AllowedAccessControlHierarchyGroupId: 'group', AllowedFlowModules: [{ FlowModuleId: 'module' }],
  };
  const permissions = ['Cases.View', 'GraphTrends.View', 'CallRecordings.Unredacted.Access', 'ScreenRecording.Access'];

  const facts = await gather(Array.from({ length: 30 }, (_, index) => profile(`Role ${index}`, permissions, details)));

  expect(facts).toMatchObject({
    attributes: { CONTACT_LENS: true, OUTBOUND_CALLS: true },
    integrations: ['APPLICATION', 'CASES_DOMAIN'],
    storage: ['CALL_RECORDINGS'],
    applications: [expect.stringContaining('application'), expect.stringContaining('application')],
    hierarchyGroups: [stage.instance.hierarchyGroups[0].id],
    flowModules: [stage.instance.flowModules[0].id],
    unreadable: {},
  });
  expect(stage.calls).toEqual({
    DescribeInstance: 1, ListSecurityProfiles: 1, ListInstanceAttributes: 2, ListIntegrationAssociations: 1,
    ListInstanceStorageConfigs: 2, ListUserHierarchyGroups: 1, ListContactFlowModules: 1,
  });
});

test('outbound calls come with the instance itself', async () => {
  await gather([profile('Agent', ['OutboundCallAccess'])]);

  expect(stage.calls).not.toHaveProperty('ListInstanceAttributes');
});

test('what cannot be read is told apart from what is not there', async () => {
  stage.connect.inject({ operation: 'ListIntegrationAssociations', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });
  stage.connect.inject({ operation: 'ListSecurityProfiles', fault: { kind: 'repeat-token' }, times: 'forever' });

  const facts = await gather([profile('Cases agent', ['Cases.View'])]);

  expect(facts).toMatchObject({ status: 'ACTIVE', integrations: undefined, profiles: undefined });
  expect(facts.unreadable).toEqual({
    ListIntegrationAssociations: expect.stringContaining('access was denied'),
    ListSecurityProfiles: expect.stringContaining('page token'),
  });
});

test('an instance that is not there is told once', async () => {
  const facts = await gather([profile('Cases agent', ['Cases.View'])], stage.instanceArn.replace(/[^/]*$/, '00000000-0000-0000-0000-000000000000'));

  expect(facts).toMatchObject({ status: 'NOT_FOUND', unreadable: {} });
});
