import { said, type Said } from './said';
import type { Access } from '../../../src/roles/access';
import type { Role } from '../../../src/roles/role';
import { deletedProfile } from '../../../src/rules/instance/deleted-profile';
import { drift } from '../../../src/rules/instance/drift';
import { instanceActive } from '../../../src/rules/instance/instance-active';
import { instanceFeature } from '../../../src/rules/instance/instance-feature';
import { instanceProfileQuota } from '../../../src/rules/instance/instance-profile-quota';
import { lockOut, MANAGEMENT } from '../../../src/rules/instance/lock-out';
import { missingApplication } from '../../../src/rules/instance/missing-application';
import { missingFlowModule } from '../../../src/rules/instance/missing-flow-module';
import { missingHierarchyGroup } from '../../../src/rules/instance/missing-hierarchy-group';
import { nameTaken } from '../../../src/rules/instance/name-taken';
import { readBack } from '../../../src/rules/instance/read-back';
import { unmanagedProfile } from '../../../src/rules/instance/unmanaged-profile';
import { unseenName } from '../../../src/rules/instance/unseen-name';
import { writeFailed } from '../../../src/rules/instance/write-failed';
import type { InstanceFacts, LiveProfile } from '../../../src/rules/instance-facts';
import { arnOf, facts, type FindOptions, liveProfile, role } from '../support/make';

const named = (name: string, permissions: readonly string[] = [], more: Partial<Role & Access> = {}) => (
  role(permissions, { id: name, name, ...more }));
const live = (name: string, ...permissions: string[]) => liveProfile(name, { permissions });
const agent = named('Agent');
const second = named('Second');

/** Judges roles on an instance of which something is known, in a deployment of which something is known. */
const on = (known: Partial<InstanceFacts>, roles: Role | Role[], deployment: FindOptions = {}) => (
  [[roles].flat(), { facts: facts(known), ...deployment }] as const);
const denied = (operation: string): Partial<InstanceFacts> => ({ unreadable: { [operation]: `${operation} was denied.` } });

const before = (...roles: Role[]): FindOptions => ({ lastDeployed: new Map(roles.map((one) => [one.id, one])) });
const had = before(named('Agent', ['Queues.View', 'Users.View']));
const untouched: FindOptions = { ...had, changed: new Set() };
const drifted = (...permissions: string[]): Partial<InstanceFacts> => ({ profiles: [live('Agent', ...permissions)] });

const managed = before(named('Admin', MANAGEMENT));
const left = (profiles: LiveProfile[] | undefined, more: FindOptions = {}) => (
  on({ profiles: profiles && [live('Admin', ...MANAGEMENT), ...profiles] }, agent, { ...managed, ...more }));

const crm = named('Agent', [], { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] });
const app = (name: string) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`;
const running = named('Agent', [], { flowModules: [{ id: 'm1' }] });
const inHierarchy = named('Agent', [], { hierarchyGroupId: 'north', hierarchyRestrictedResources: ['User'] });
const custom = (...names: string[]) => named('Agent', names, { customPermissions: names });
const parts: Partial<Access> = {
  hierarchyGroupId: 'north', applications: [{ namespace: 'crm', permissions: ['ACCESS'] }], flowModules: [{ id: 'm1' }], aiAgents: [{ arn: app('a') }],
};
const none = {
  accessControlTags: [], tagRestrictedResources: [], hierarchyRestrictedResources: [], applications: [], flowModules: [], aiAgents: [],
};
const tools = named('Agent', ['Users.View'], { applications: [{ namespace: 'tools', permissions: ['a'], type: 'MCP' }] });

/** What is said of roles on an instance. */
export const OF_INSTANCES: readonly Said[] = [
  said(deletedProfile,
    on({ profiles: [] }, agent, { ...before(agent), ownProfiles: new Map([[arnOf('Agent'), 'Agent']]) }),
    on({ profiles: [] }, agent, before(agent))),
  said(drift,
    on({}, named('Agent'), had),
    on({ profiles: [liveProfile('Agent')], ...denied('ListSecurityProfilePermissions') }, named('Agent'), had),
    on(drifted('Users.Edit', 'Queues.View', 'Users.View'), named('Agent', ['Queues.View', 'Users.View']), had),
    on(drifted(), named('Agent', ['Queues.View', 'Users.View']), had),
    on(drifted('Rules.View', 'Users.Edit', 'Users.View'), named('Agent', ['Queues.View', 'Users.View']), had),
    on(drifted('Rules.View', 'Users.View'), named('Agent', ['Queues.View', 'Users.View']), untouched)),
  said(instanceActive,
    on({ status: undefined }, agent),
    on({ status: undefined, ...denied('DescribeInstance') }, agent),
    on({ status: undefined, unreadable: { DescribeInstance: 'it was throttled.' } }, agent),
    on({ status: 'NOT_FOUND' }, agent),
    on({ status: 'NOT_FOUND', arn: 'nonsense' }, agent),
    on({ status: 'CREATION_IN_PROGRESS' }, agent),
    on({ status: 'CREATION_FAILED' }, agent)),
  said(instanceFeature,
    on({ integrations: [] }, named('Agent', ['Cases.View'])),
    on({ integrations: [] }, named('Agent', ['Cases.Edit', 'Cases.View'])),
    on({ attributes: { CONTACT_LENS: false } }, named('Agent', ['GraphTrends.View'])),
    on({ attributes: { OUTBOUND_CALLS: true, ENHANCED_CONTACT_MONITORING: false, ENHANCED_CHAT_MONITORING: false } }, named('Agent', ['ManagerBargeIn'])),
    on({ storage: [] }, named('Agent', ['CallRecordings.Unredacted.Access'])),
    on({ integrations: [] }, named('Agent', ['EmailAddresses.View'])),
    on({}, named('Agent', ['Forecasting.View'])),
    on({}, [named('Agent', ['GraphTrends.View']), named('Second', ['GraphTrends.View'])]),
    on({ attributes: {} }, named('Agent', ['GraphTrends.View'])),
    on({ attributes: {}, ...denied('ListInstanceAttributes') }, named('Agent', ['GraphTrends.View']))),
  said(instanceProfileQuota,
    on({}, agent),
    on({}, [agent, second]),
    on({ profiles: Array.from({ length: 100 }, (_, index) => liveProfile(`P${index}`)) }, agent)),
  said(lockOut,
    left([]),
    left([], { lockOutReason: 'users are managed through the API' }),
    left(undefined),
    left([liveProfile('Other')]),
    left([liveProfile('Other'), liveProfile('Third')])),
  said(missingApplication,
    on({}, crm),
    on({ applications: [] }, crm),
    on({ applications: [app('a')] }, crm),
    on({ applications: [app('a'), app('b')] }, crm)),
  said(missingFlowModule, on({}, running), on({ flowModules: [] }, running)),
  said(missingHierarchyGroup, on({}, inHierarchy), on({ hierarchyGroups: [] }, inHierarchy)),
  said(nameTaken,
    on({}, [agent, second]),
    on({ profiles: [] }, [agent, named('Twin', [], { name: 'Agent' })]),
    on({ profiles: [live('Agent')] }, agent),
    on({ profiles: [live('Agent')] }, agent, { ownProfiles: new Map() }),
    on({ profiles: [live('Agent')] }, agent, { ownProfiles: new Map([[arnOf('Agent'), 'OldAgent']]) })),
  said(readBack,
    on({}, agent),
    on({ profiles: [] }, agent),
    on({ profiles: [liveProfile('Agent')] }, named('Agent', ['Users.View'], parts)),
    on({ profiles: [liveProfile('Agent', { permissions: [], ...none })] }, named('Agent', [], parts)),
    on({ profiles: [live('Agent')] }, named('Agent', ['Users.View'])),
    on({ profiles: [live('Agent', 'Rules.View', 'Users.View')] }, named('Agent', ['Users.View'])),
    on({ profiles: [live('Agent', 'Queues.View', 'Rules.View')] }, named('Agent', ['Users.View'])),
    on({ profiles: [liveProfile('Agent', { permissions: ['Users.View'], applications: [] })] }, tools)),
  said(unmanagedProfile,
    on({
      profiles: [
        live('Agent'), live('Reviewer', 'CallRecordings.Unredacted.Access', 'Users.View'), live('Idle', 'BasicAgentAccess'), liveProfile('Unread'),
        live('Admin', ...MANAGEMENT, 'Users.Create', 'SecurityProfiles.Create'), live('QualityAnalyst', 'Users.View'),
        { ...live('Of a stack', 'Users.View'), tags: { 'aws:cloudformation:stack-name': 'Other' } } as LiveProfile,
      ],
      people: [{ profiles: ['reviewer', 'admin'], people: 42 }],
    }, agent),
    on({ profiles: [live('Reviewer')] }, [agent, role([], { id: 'Tokens', name: undefined })])),
  said(unseenName,
    on({ profiles: [live('Admin', 'Users.View')] }, custom('New.Thing')),
    on({ profiles: [live('Admin', 'Users.View'), liveProfile('Unread')] }, custom('New.Other', 'New.Thing')),
    on({}, custom('New.Thing'))),
  said(writeFailed, on({}, agent, { unwritten: new Map([['Agent', 'It was denied.']]) })),
];
