import { testExample } from './support/example';
import { PermissionGroupsStack } from '../../examples/permission-groups/permission-groups-stack';
import { WORKSPACE } from '../../examples/permission-groups/workspace';
import { ChoiceSetting, LevelSetting, SecurityProfile, type ProfileSetting } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

testExample(PermissionGroupsStack, 'PermissionGroups', 'permission-groups');

const ALL = 'view, edit, create, remove';

/** The items that a group of such a workspace has, under their headings, with what each can be given. */
const ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { 'Metrics and operations for all queues': 'on', 'Contact Control Panel as a pop-up': 'on' },
  'Routing': { 'Hours of operations': ALL, 'Phone number': ALL },
  'Communication and presence': {
    'Team status': 'on', 'Announcements': ALL, 'Raise hand': 'on', 'Directory': ALL, 'Silent monitor': 'on', 'Change outbound queue': 'on', 'Toggle recording': 'on',
  },
  'Users and permissions': {
    'Users': ALL, 'Security profiles': ALL, 'Integration': ALL, 'Custom links': ALL, 'General': ALL, 'Channel': ALL, 'Reporting': ALL,
    'Routing profile - self': 'on', 'Global contact': ALL, 'API': 'on',
  },
  'Activity': { Activity: 'none, own, same-queues, all' },
  'Quality/Analytics': { Recordings: 'on', Transcripts: 'on', Analytics: 'on' },
  'Dashboard': { 'Agent performance': 'on', 'Recent activity': 'on', 'Average times': 'on', 'Agent availability': 'on', 'Contacts': 'on' },
  'Channel': { Video: 'on' },
};

/** What a setting can be given, from the least on. */
function valuesOf(setting: ProfileSetting): string {
  if (setting instanceof ChoiceSetting) {
    return setting.choices.join(', ');
  }
  return setting instanceof LevelSetting ? setting.levels.join(', ') : 'on';
}

test('every item of a permission group is there, under its heading and with its values, and no other', () => {
  const headings = [...new Set(WORKSPACE.settings.map(({ group }) => group))];
  const under = (heading: string) => WORKSPACE.settings.filter(({ group }) => group === heading);
  const items = headings.map((heading) => [heading, under(heading).map((setting) => [setting.title, valuesOf(setting)])]);
  expect(items).toEqual(Object.entries(ITEMS).map(([heading, titles]) => [heading, Object.entries(titles)]));
});

test('what a page says of single items is said of the settings', () => {
  const titlesOf = (has: (setting: ProfileSetting) => unknown) => WORKSPACE.settings.filter(has).map(({ title }) => title);
  expect(titlesOf(({ deprecated }) => deprecated)).toEqual(['Phone number']);
  expect(titlesOf(({ isPreference }) => isPreference)).toEqual(['Contact Control Panel as a pop-up']);
  expect(titlesOf(({ managesAccess }) => managesAccess)).toEqual(['Security profiles']);
  expect(titlesOf(({ reservedFor }) => reservedFor)).toEqual(['API']);
});

test('there are the two groups that a workspace begins with, one of its own, and the administrator of the instance', () => {
  const { app } = rolesStack();
  const names = new PermissionGroupsStack(app, 'Groups', { instanceArn: INSTANCE_ARN }).node.findAll()
    .filter(SecurityProfile.isSecurityProfile).map(({ securityProfileName }) => securityProfileName);
  expect(names).toEqual(['Workspace agent', 'Workspace supervisor', 'Workspace admin', 'Workspace instance admin']);
});
