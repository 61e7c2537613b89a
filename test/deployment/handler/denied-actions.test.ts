import { profile } from './support/profile';
import type { Answer } from '../../../emulator/answer-receiver';
import { Stage } from '../../../emulator/stage';

const BILLING = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({
    defaultProfiles: true, integrations: ['CASES_DOMAIN', 'WISDOM_ASSISTANT', 'APPLICATION'], storage: ['CALL_RECORDINGS'],
    attributes: { CONTACT_LENS: true }, hierarchyGroups: [{ name: 'Team' }], flowModules: [{ name: 'Module' }],
  });
});

afterEach(() => stage.close());

/** A profile of the stack that has something of everything, and whether it was deployed before is not known from the request. */
function everything(allowedAIAgents: readonly string[] = []) {
  const { id: group } = stage.instance.hierarchyGroups[0];
  const { id: module } = stage.instance.flowModules[0];
  const permissions = ['BasicAgentAccess', 'CallRecordings.Unredacted.Access', 'Cases.View', 'CustomerProfiles.View', 'GraphTrends.View', 'OutboundCallAccess'];
  const details = {
    Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
    AllowedAccessControlHierarchyGroupId: group, HierarchyRestrictedResources: ['User'], AllowedFlowModules: [{ Type: 'MCP', FlowModuleId: module }],
    AllowedAIAgents: [{ Arn: BILLING, Type: 'THIRD_PARTY' }],
  };
  const { arn } = stage.instance.profile('Everything') ?? stage.instance.addProfile({
    name: 'Everything', permissions, applications: details.Applications, allowedAccessControlHierarchyGroupId: group, hierarchyRestrictedResources: ['User'],
    allowedFlowModules: [{ Type: 'MCP', FlowModuleId: module }], allowedAIAgents: allowedAIAgents.map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })),
  });
  stage.stack.resources = [{ logicalId: 'Role', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
  return { profiles: { Role: profile('Everything', permissions, details) }, arn };
}

async function deploy(allowedAIAgents?: readonly string[]) {
  const { profiles, arn } = everything(allowedAIAgents);
  const before = await stage.answer(stage.event({ type: 'Update', profiles, old: { profiles: {} } }));
  stage.receiver.answers.length = 0;
  return [before, await stage.answer(stage.event({ type: 'Update', profiles, old: { profiles: {} }, readBack: true, write: true, arns: { Role: arn } }))];
}

const counts = ({ Data = {} }: Answer) => [Data.Satisfied, Data.Missing, Data.CouldNotTell].map(Number);

test('with what the template allows, nothing is denied, and only what no call tells is not known', async () => {
  const answers = await deploy();
  expect(answers.map(counts)).toEqual([[11, 0, 1], [5, 0, 0]]);
  expect(whatIsLogged()).not.toContain('denied');
});

/** How many of the 12 checks before the deployment and of the 5 after it are satisfied without an action: all but those that only it tells. */
const SATISFIED: Readonly<Record<string, readonly [before: number, after: number]>> = {
  'ds:DescribeDirectories': [8, 5],
  'connect:DescribeInstance': [8, 5],
  'connect:ListIntegrationAssociations': [9, 5],
  'connect:ListSecurityProfiles': [9, 5],
  'connect:ListContactFlowModules': [10, 5],
  'connect:ListInstanceAttributes': [10, 5],
  'connect:ListInstanceStorageConfigs': [10, 5],
  'connect:ListUserHierarchyGroups': [10, 5],
  'cloudformation:ListStackResources': [10, 5],
  'cloudformation:DescribeStacks': [11, 5],
  'connect:DescribeSecurityProfile': [11, 4],
  'connect:ListSecurityProfileApplications': [11, 4],
  'connect:ListSecurityProfileFlowModules': [11, 4],
  'connect:ListSecurityProfilePermissions': [11, 4],
};

test('every action of the function is denied here once', () => {
  const used = stage.role.statements.flatMap(({ Action }) => Action).filter((action) => !action.startsWith('logs:'));
  expect([...Object.keys(SATISFIED), 'connect:ListSecurityProfileAIAgents'].sort()).toEqual(used.sort());
});

test.each(Object.entries(SATISFIED))('without %s a deployment succeeds, says that it was denied, and judges the rest, where nothing is to be written', async (action, satisfied) => {
  stage.withheld = action;
  const answers = await deploy([BILLING]);
  expect(answers.map(({ Status }) => Status)).toEqual(['SUCCESS', 'SUCCESS']);
  expect(whatIsLogged()).toContain(`not authorized to perform: ${action} on resource: `);
  expect(answers.map(counts)).toEqual([[satisfied[0], 0, 12 - satisfied[0]], [satisfied[1], 0, 5 - satisfied[1]]]);
});

test.each([
  'connect:ListSecurityProfileAIAgents', 'connect:UpdateSecurityProfile',
  // What an update could clear is read before.
  'connect:DescribeSecurityProfile', 'connect:ListSecurityProfileApplications', 'connect:ListSecurityProfileFlowModules', 'connect:ListSecurityProfilePermissions',
])('without %s nothing is written, which fails, and says that it was denied', async (action) => {
  stage.withheld = action;
  const [before, after] = await deploy();
  expect(counts(before)).toEqual([11, 0, 1]);
  expect(after).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining(`access was denied: not authorized to perform: ${action} on resource: arn:aws:`) });
});

test('outbound calls turned off fail a deployment although the status of the instance, which tells of them, is denied', async () => {
  stage.withheld = 'ds:DescribeDirectories';
  stage.instance.attributes.OUTBOUND_CALLS = 'false';
  expect(await stage.answer(stage.event({ profiles: { Agent: profile('New agent', ['OutboundCallAccess']) } }))).toMatchObject({
    Status: 'FAILED', Reason: expect.stringContaining('has OUTBOUND_CALLS turned off'),
  });
});

function whatIsLogged(): string {
  return stage.log.join(' ').replace(/\s+/g, ' ');
}
