import { AccessLevel, AgentProfile, ChoiceSetting, LevelSetting, PermissionRisk, ProfileSettings, ProfileSettingsDefinition, ToggleSetting, type ProfileSetting, type ProfileSettingValue } from '../../../src';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { readApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { rolesStack } from '../../support/roles-app';

const GROUPS = new LevelSetting('groups', { title: 'Permission groups', managesAccess: true });
const POP_UP = new ToggleSetting('popUp', { title: 'Pop-up', isPreference: true });
const FRESH = new ToggleSetting('fresh', { title: 'Fresh' });
const activity = (...names: string[]) => new ChoiceSetting('activity', { title: 'Activity', choices: names.map((name) => ({ name })), risk: [PermissionRisk.SENSITIVE_DATA] });
const ACTIVITY = activity('none', 'own', 'all');

interface Written {
  readonly values?: readonly ProfileSettingValue[];
  readonly settings?: readonly ProfileSetting[];
  readonly version?: number;
  readonly default?: 'narrowest' | 'of the agent' | 'none';
  readonly isAssigned?: boolean;
  readonly id?: string;
  readonly parameterPrefix?: string;
}

/** An app with an agent, the administrator of its desk, and somebody with other settings. */
function app(
  { values = [], settings = [GROUPS, ACTIVITY, POP_UP], version = 1, default: ofNobody = 'none', isAssigned = true, id: application = 'desk', parameterPrefix }: Written,
): ReviewedApp {
  const { app: cdkApp, stack, instance } = rolesStack();
  const [agent, admin] = ['Agent', 'Admin'].map((id) => new AgentProfile(stack, id, { instance, securityProfileName: `Desk ${id}` }));
  const desk = new ProfileSettings(stack, 'Desk', {
    definition: new ProfileSettingsDefinition(application, { title: 'Desk', version, settings: [...settings] }),
    ...(parameterPrefix !== undefined && { parameterPrefix }),
  });
  desk.assign(admin, GROUPS.at(AccessLevel.ALL));
  if (isAssigned) {
    desk.assign(agent, ...values);
  }
  if (ofNobody !== 'none') {
    desk.useAsDefault(ofNobody === 'narrowest' ? undefined : agent);
  }
  return readApp(cdkApp.synth().directory, 'app');
}

function changes(before: Written, after: Written) {
  const diff = diffApps(app(before), app(after));
  const aspects = diff.roles.flatMap(({ aspects: all }) => all.filter(({ aspect }) => aspect === 'setting').map(({ effect, text }) => `${effect}: ${text}`));
  return { diff, aspects, applications: diff.applications.map(({ effect, text }) => `${effect}: ${text}`), access: diff.roles.map(({ access }) => access) };
}

test('a wider value is more access, with its risks, and a narrower one is less', () => {
  const wider = changes({ values: [ACTIVITY.choose('own')] }, { values: [ACTIVITY.choose('all'), GROUPS.at(AccessLevel.VIEW)] });
  expect(wider.aspects).toEqual(['more: "Permission groups" of Desk: none → view, privilege escalation', 'more: "Activity" of Desk: own → all, sensitive data']);
  expect([...alarmsOf(wider.diff)]).toEqual(expect.arrayContaining(['more-access', 'privilege-escalation', 'sensitive-data']));
  const narrower = changes({ values: [ACTIVITY.choose('all')] }, { values: [ACTIVITY.choose('none')] });
  expect(narrower.aspects).toEqual(['less: "Activity" of Desk: all → none']);
  expect(narrower.access).toEqual(['less', 'same']);
});

test('a preference is neither', () => {
  const { aspects, access } = changes({}, { values: [POP_UP.on()] });
  expect(aspects).toEqual(['neither: "Pop-up" of Desk: off → on']);
  expect(access).toEqual(['same', 'same']);
});

test('the same settings are no change', () => {
  const { diff, aspects, applications } = changes({ values: [ACTIVITY.choose('own')] }, { values: [ACTIVITY.choose('own')] });
  expect([...aspects, ...applications]).toEqual([]);
  expect([...alarmsOf(diff)]).toEqual([]);
});

test('a new or a removed setting is said once, and the version should rise only for what an application does not understand', () => {
  const settings = [GROUPS, ACTIVITY, POP_UP, FRESH];
  const [added, gone, removed] = [changes({}, { settings }), changes({ settings }, {}), changes({ settings }, { version: 2 })];
  expect(added.applications).toEqual(['neither: Desk: new setting "Fresh", at its most restricted value where nobody is given more']);
  expect(gone.applications).toEqual([
    'neither: Desk: setting "Fresh" removed',
    'neither: Desk: its settings have changed so that an application that was built before does not understand them: "fresh" is gone. '
      + 'Raise the version to 2, or keep what was there; a setting that only has another ID names the old one in renamedFrom.',
  ]);
  expect(removed.applications).toEqual(['neither: Desk: setting "Fresh" removed', 'neither: Desk: version 1 → 2']);
  expect([...alarmsOf(added.diff)]).toContain('any-change');
  expect(changes({ settings, values: [FRESH.on()] }, {}).aspects).toEqual(['less: "Fresh" of Desk: on → off']);
});

test('documents that move, and another application, are changes though no value is another one', () => {
  const [moved, renamed] = [changes({}, { parameterPrefix: '/connect/v2' }), changes({}, { id: 'path' })];
  expect(moved.applications).toEqual([expect.stringContaining('documents move from /connect/desk/… to /connect/v2/…')]);
  expect(renamed.applications).toEqual([
    expect.stringContaining('documents move from /connect/desk/… to /connect/path/…'), expect.stringContaining('the application is "path" in place of "desk"'),
  ]);
  expect([moved, renamed].map(({ diff, aspects }) => [[...alarmsOf(diff)], aspects])).toEqual([[['any-change'], []], [['any-change'], []]]);
});

test('a role that has the same value of a renamed setting has the same access', () => {
  const renamed = new ToggleSetting('quick', { title: 'Fresh', renamedFrom: 'fresh' });
  const [before, settings] = [{ settings: [GROUPS, FRESH], values: [FRESH.on()] }, [GROUPS, renamed]];
  const { diff, aspects, applications } = changes(before, { settings, values: [renamed.on()] });
  expect(aspects).toEqual([]);
  expect(applications).toEqual(['neither: Desk: the ID of "Fresh" is renamed from "fresh" to "quick"']);
  expect([...alarmsOf(diff)]).toEqual(['any-change']);
  expect(changes(before, { settings }).aspects).toEqual(['less: "Fresh" of Desk: on → off']);
});

test('choices that came, went or changed places are told', () => {
  const own = activity('own', 'none', 'all');
  expect(changes({}, { settings: [GROUPS, activity('none', 'all', 'team'), POP_UP], version: 2 }).applications)
    .toEqual(expect.arrayContaining(['neither: Desk: "Activity" now has team', 'neither: Desk: "Activity" no longer has own']));
  expect(changes({}, { settings: [GROUPS, own, POP_UP], version: 2 }).applications).toContain('neither: Desk: "Activity" has its values in another order');
});

test('a wider default is more access for people whom nobody gave settings', () => {
  const { applications, diff } = changes({ default: 'narrowest' }, { default: 'of the agent', values: [ACTIVITY.choose('all')] });
  expect(applications).toEqual(['more: "Activity" of Desk by default: none → all, sensitive data']);
  expect([...alarmsOf(diff)]).toContain('sensitive-data');
});

test('a role without settings has the default, and without one nobody knows what it has', () => {
  expect(changes({ default: 'narrowest', values: [ACTIVITY.choose('all')] }, { default: 'narrowest', isAssigned: false }).aspects).toEqual([
    'neither: settings of Desk taken away: the default applies', 'less: "Activity" of Desk: all → none',
  ]);
  expect(changes({}, { isAssigned: false }).aspects).toEqual(['unknown: settings of Desk taken away: the default applies']);
});
