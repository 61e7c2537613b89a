import type { Stack } from 'aws-cdk-lib';
import {
  ActivityScope, AgentChannel, AgentProfile, AiAgentProfile, BreakGlassProfile, MetricsScope, ProfileRule, SecurityProfile,
  TagRestrictedResource, type ConnectInstance, type HierarchyAccessControl,
} from '../../src';
import * as lib from '../../src';
import { synthesize } from './support/synthesis';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';

/** What code without types may call. */
type Untyped = new (scope: unknown, id: string, props: Record<string, unknown>) => SecurityProfile;

function agent(props: Record<string, unknown>, ready: unknown = AgentProfile) {
  const { app, stack, instance } = rolesStack();
  const profile = new (ready as Untyped)(stack, 'Agent', { instance, securityProfileName: 'Service agent', ...props });
  return { app, stack, instance, profile };
}

const REFERENCE = `${INSTANCE_ARN}/security-profile/1`;

test.each<[string, Record<string, unknown>, string]>([
  ['a name', { securityProfileName: 42 }, 'The securityProfileName of Stack/Agent is 42. Give a text.'],
  ['a name that is null', { securityProfileName: null }, 'The securityProfileName of Stack/Agent is null. Give a text.'],
  ['a description', { description: 42 }, 'The description of Stack/Agent is 42. Give a text.'],
  ['a scope', { activityScope: 'none' }, 'The activityScope of Stack/Agent is the text "none". Give ActivityScope.OWN, or ActivityScope.of("none").'],
  ['another scope', { activityScope: MetricsScope.NONE }, 'is an object of the class MetricsScope. Give ActivityScope.OWN, or ActivityScope.of("own").'],
  ['metrics', { metricsScope: 'none' }, 'Give MetricsScope.NONE, or MetricsScope.of("none").'],
  ['recordings', { recordingsScope: false }, 'The recordingsScope of Stack/Agent is false. Give RecordingsScope.NONE, or RecordingsScope.of("none").'],
  ['more permissions', { additional: 'Queues.View' }, 'The additional of Stack/Agent is the text "Queues.View". Give Permission.of("Queues.View").'],
  ['permissions that are 0', { additional: 0 }, 'The additional of Stack/Agent is 0. Give a permission, such as CasesPermissions.CASES_VIEW, or a PermissionSet;'],
  ['fewer permissions', { except: [] }, 'The except of Stack/Agent is a list. Give one set of permissions: PermissionSet.of(...).'],
  ['a companion', { heldTogetherWith: [REFERENCE] }, `The heldTogetherWith[0] of Stack/Agent is the text "${REFERENCE}". Give SecurityProfile.fromSecurityProfileArn(scope, id, "${REFERENCE}").`],
  ['a missing companion', { heldTogetherWith: [undefined] }, 'The heldTogetherWith[0] of Stack/Agent is undefined. Give a SecurityProfile, a CfnSecurityProfile, or'],
  ['a companion that is no list', { heldTogetherWith: { length: 0 } }, 'The heldTogetherWith of Stack/Agent is an object. Give a list.'],
  ['a reason', { privilegeReason: 42 }, 'The privilegeReason of Stack/Agent is 42. Give a text.'],
  ['tag access control', { tagAccessControl: 42 }, 'The tagAccessControl of Stack/Agent is 42. Give an object with the properties that the documentation lists.'],
  ['tags of it', { tagAccessControl: { tags: 'team', resources: [] } }, 'The tagAccessControl.tags of Stack/Agent is the text "team". Give an object'],
  ['a tag of it', { tagAccessControl: { tags: { team: 1 }, resources: [] } }, 'The tagAccessControl.tags.team of Stack/Agent is 1. Give a text.'],
  ['no resources', { tagAccessControl: { tags: { team: 'a' } } }, 'The tagAccessControl.resources of Stack/Agent is undefined. Give a list.'],
  ['resources', { tagAccessControl: { tags: { team: 'a' }, resources: ['Queue'] } }, 'Give TagRestrictedResource.USER, or TagRestrictedResource.of("Queue").'],
  ['a group', { hierarchyAccessControl: { group: 'abc' } }, 'The hierarchyAccessControl.group of Stack/Agent is the text "abc". Give HierarchyGroup.fromId("abc"), or'],
  ['what the hierarchy restricts', { hierarchyAccessControl: { resources: 'User' } }, 'The hierarchyAccessControl.resources of Stack/Agent is the text "User". Give a list.'],
  ['applications', { applications: ['com.x'] }, 'The applications[0] of Stack/Agent is the text "com.x". Give ProfileApplication.thirdParty("com.x").'],
  ['flow modules', { flowModules: ['abc'] }, 'Give ProfileFlowModule.fromId("abc").'],
  ['AI agents', { aiAgents: ['abc'] }, 'Give ProfileAiAgent.thirdParty("abc").'],
  ['data tables', { dataTableAccess: ['abc'] }, 'Give DataTableAccess.allow("abc", value).'],
  ['a waiver without a rule', { waivers: [{ reason: 'Why' }] }, 'The waivers[0].rule of Stack/Agent is undefined. Give a ProfileRule, such as'],
  ['a waiver without a reason', { waivers: [{ rule: ProfileRule.DRIFT }] }, 'The waivers[0].reason of Stack/Agent is undefined. Give the reason'],
  ['what a waiver covers', { waivers: [{ rule: ProfileRule.DRIFT, reason: 'Why', permissions: 'X' }] }, 'The waivers[0].permissions of Stack/Agent is the text "X".'],
  ['tags', { tags: ['team'] }, 'The tags of Stack/Agent is a list. Give an object'],
  ['a removal policy', { removalPolicy: 'RETAIN' }, 'The removalPolicy of Stack/Agent is the text "RETAIN". Give RemovalPolicy.DESTROY, '],
  ['a channel', { channels: ['voice'] }, 'The channels[0] of Stack/Agent is the text "voice". Give AgentChannel.VOICE, or AgentChannel.of("voice").'],
  ['channels that are no list', { channels: 'voice' }, 'The channels of Stack/Agent is the text "voice". Give a list.'],
  ['a feature', { features: ['cases'] }, 'The features[0] of Stack/Agent is the text "cases". Give AgentFeature.CASES, or AgentFeature.of("cases").'],
])('%s of another kind is refused, with what to give', (_, props, message) => {
  expect(() => agent(props)).toThrow(message);
});

test.each<[unknown, Record<string, unknown>, string]>([
  [AiAgentProfile, { tools: ['READ_CASES'] }, 'The tools[0] of Stack/Agent is the text "READ_CASES". Give AiAgentTool.KNOWLEDGE, or AiAgentTool.of("READ_CASES").'],
  [AiAgentProfile, { actsFor: ['Agent'] }, 'The actsFor[0] of Stack/Agent is the text "Agent". Give SecurityProfile.fromSecurityProfileArn('],
  [BreakGlassProfile, { reason: 42 }, 'The reason of Stack/Agent is 42. Give a text.'],
])('so are those of a ready role: %p', (ready, props, message) => {
  expect(() => agent(props, ready)).toThrow(message);
});

test('null is not given, wherever something may be left out', () => {
  const nothing = Object.fromEntries([
    'description', 'activityScope', 'metricsScope', 'recordingsScope', 'additional', 'except', 'heldTogetherWith', 'privilegeReason', 'tagAccessControl',
    'hierarchyAccessControl', 'applications', 'flowModules', 'aiAgents', 'dataTableAccess', 'waivers', 'tags', 'removalPolicy', 'channels', 'features',
  ].map((name) => [name, null]));
  const { app, stack, profile } = agent(nothing);
  const { stack: plain } = agent({});
  profile.saveAs(stack, 'Copy', { ...nothing, securityProfileName: 'Copy' });
  const { Copy, ...others } = profilesOf(stack);
  expect(others).toEqual(profilesOf(plain));
  expect(Copy.Properties).toEqual({ ...others['Service agent'].Properties, SecurityProfileName: 'Copy' });
  expect(synthesize(app).error).toBeUndefined();
});

test('null in what is given is not given either', () => {
  const nothing = { group: null, resources: null } as unknown as HierarchyAccessControl;
  expect(profilesOf(agent({ hierarchyAccessControl: nothing }).stack)).toEqual(profilesOf(agent({ hierarchyAccessControl: {} }).stack));
});

test('values of another copy of the library are known by what they have', () => {
  const { name, permissions, _reach } = ActivityScope.OWN;
  const [voice] = [AgentChannel.VOICE].map((channel) => ({ name: channel.name, permissions: channel.permissions }));
  expect(() => agent({
    activityScope: { name, permissions, _reach },
    features: [voice],
    tagAccessControl: { tags: { team: 'a' }, resources: [{ ...TagRestrictedResource.USER }] },
  })).not.toThrow();
});

describe('a copy', () => {
  const copyOf = (change: Record<string, unknown>) => {
    const { stack, profile } = agent({});
    return profile.saveAs(stack, 'Copy', { securityProfileName: 'Copy', ...change });
  };

  test('requires the same kinds', () => {
    expect(() => copyOf({ activityScope: 'none' })).toThrow('The activityScope of Stack/Copy is the text "none".');
  });

  test('does not take what only the ready role does', () => {
    expect(() => copyOf({ features: [], channels: [] })).toThrow('saveAs() of Stack/Agent does not take features and channels. A copy has the permissions of its original: '
      + 'change them with a scope, additional or except.');
  });
});

test('companions are profiles', () => {
  expect(() => agent({}).profile.addCompanions(REFERENCE as unknown as SecurityProfile)).toThrow('The companion 1 of Stack/Agent is the text');
});

test.each<[string, (stack: Stack, instance: ConnectInstance) => unknown, string]>([
  ['no ARN', (stack) => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', null as unknown as string), 'The securityProfileArn of Stack/Admin is null. Give a text.'],
  ['names', (stack) => SecurityProfile.fromSecurityProfileAttributes(stack, 'Admin', { securityProfileArn: REFERENCE, permissions: ['Users.View'] as never }),
    'The permissions of Stack/Admin is a list. Give one set of permissions: PermissionSet.fromNames([...]).'],
])('a reference with %s is refused', (_, refer, message) => {
  const { stack, instance } = rolesStack();
  expect(() => refer(stack, instance)).toThrow(message);
});

const library = lib as any;

test.each<[string, () => unknown, string]>([
  ['a namespace', () => library.ProfileApplication.thirdParty(null), 'The applicationNamespace of ProfileApplication.thirdParty() is null. Give a text.'],
  ['IDs of tools', () => library.ProfileApplication.mcpServer('a', ['b']), 'The toolIds[0] of ProfileApplication.mcpServer() is a list. Give a text.'],
  ['an ID of a group', () => library.HierarchyGroup.fromId(null), 'The id of HierarchyGroup.fromId() is null. Give a text.'],
  ['an ARN of a group', () => library.HierarchyGroup.fromArn(null), 'The ARN of the agent-group is null. Give a text.'],
  ['an ID of a module', () => library.ProfileFlowModule.fromId(undefined), 'The id of ProfileFlowModule.fromId() is undefined. Give a text.'],
  ['an ARN of an AI agent', () => library.ProfileAiAgent.thirdParty(1), 'The arn of ProfileAiAgent.thirdParty() is 1. Give a text.'],
  ['values of data tables', () => library.DataTableAccess.allow('a', ['b']), 'The values[0] of DataTableAccess.allow() is a list. Give a text.'],
  ['a kind of resource', () => library.TagRestrictedResource.custom(42), 'The name of TagRestrictedResource.custom() is 42. Give a text.'],
  ['a reason', () => library.RecordingsScope.unredacted(), 'The reason of the recordings scope is undefined. Give a text.'],
  ['a setting', () => new library.ToggleSetting('a', { title: 'A', requires: ['b'] }), 'The requires[0] of the setting "a" is the text "b". Give a setting'],
  ['levels', () => new library.LevelSetting('a', { title: 'A', levels: ['view'] }), 'The levels[0] of the setting "a" is the text "view". Give a level, such as'],
  ['settings', () => new library.ProfileSettingsDefinition('a', { title: 'A', version: 1, settings: ['b'] }), 'The settings[0] of the application "a" is the text "b".'],
  ['properties of settings', () => new library.ToggleSetting('a', null), 'The props of the setting "a" is null. Give an object'],
  ['properties of applications', () => new library.ProfileSettingsDefinition('a'), 'The props of the application "a" is undefined. Give an object'],
  ['a group', () => library.HierarchyGroup.fromGroup(null), 'The group of HierarchyGroup.fromGroup() is null. Give a CfnUserHierarchyGroup, or'],
  ['a row of the console', () => library.PermissionSet.forResource(null), 'The row of PermissionSet.forResource() is null. Give a text,'],
  ['a permission', () => library.PermissionSet.of().reasonFor(null), 'reasonFor() accepts permissions and sets of permissions, but item 1 is null'],
  ['an ID of a rule', () => library.ProfileRule.of(null), 'The id of ProfileRule.of() is null. Give a text.'],
])('what is made of %s of another kind is refused', (_, make, message) => {
  expect(make).toThrow(message);
});

test.each<[string, (instance: any, profile: any) => unknown, string]>([
  ['rules', () => library.ProfileRules.of(null), 'The scope of ProfileRules.of() is null. Give a construct, such as the app or a stack.'],
  ['an instance', () => library.ConnectInstance.fromInstanceArn(undefined, 'A', INSTANCE_ARN), 'The scope of the ConnectInstance "A" is undefined.'],
  ['a summary', (instance) => instance.validationSummary('Stack'), 'The scope of validationSummary() of Stack/Instance is the text "Stack".'],
  ['a copy', (_, profile) => profile.saveAs(null, 'Copy', { securityProfileName: 'Copy' }), 'The scope of saveAs() of Stack/Agent is null.'],
])('a scope of %s is a construct', (_, make, message) => {
  const { instance, profile } = agent({});
  expect(() => make(instance, profile)).toThrow(message);
});

test.each(['AgentProfile', 'AiAgentProfile', 'BreakGlassProfile', 'SecurityProfile', 'TraineeProfile'])('%s without properties says so', (name) => {
  for (const props of [null, undefined]) {
    expect(() => new library[name](rolesStack().stack, 'Agent', props)).toThrow(`The props of Stack/Agent is ${props}. Give an object`);
  }
});
