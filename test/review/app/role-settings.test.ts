import { AgentProfile, ProfileSettings, SupervisorProfile } from '../../../src';
import { settingsOfRole, settingsTables } from '../../../src/review/app/role-settings';
import { ofStacks } from '../../../src/review/app/select';
import { readApp } from '../../../src/review/assembly/read-app';
import { reportOf } from '../../../src/review/report/report';
import { DESK, LISTEN } from '../../applications/support/desk';
import { rolesStack } from '../../support/roles-app';
import { shown } from '../support/shown';

function reviewed(applications: readonly string[] = ['Desk']) {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Team supervisor' });
  for (const id of applications) {
    const settings = new ProfileSettings(stack, id, { definition: DESK, parameterPrefix: `/connect/${id}` });
    settings.assign(agent);
    settings.assign(supervisor, LISTEN.on());
    settings.useAsDefault();
  }
  return readApp(app.synth().directory, 'app');
}

test('each setting is a row, each role a column, and people without settings are the last one', () => {
  const [{ heading, columns, groups }] = settingsTables(reviewed());
  expect(heading).toBe('Settings of The desk');
  expect(columns.map(({ title }) => title)).toEqual(['Service agent', 'Team supervisor', '(default)']);
  expect(groups.flatMap(({ rows }) => rows.map(({ setting, cells }) => [setting.title, ...columns.map(({ id }) => cells.get(id) ?? '')]))).toEqual([
    ['Listen in', '', 'on', ''], ['Whisper', '', '', ''], ['Recordings', '', '', ''], ['Users', '', '', ''], ['Activity', 'none', 'none', 'none'], ['Fax', '', '', ''],
  ]);
});

test('one application that is kept twice is told by where', () => {
  expect(settingsTables(reviewed(['First', 'Second'])).map(({ heading }) => heading)).toEqual(['Settings of The desk (Stack/First)', 'Settings of The desk (Stack/Second)']);
});

test('settings of a role are said in a line', () => {
  expect(settingsOfRole(reviewed(), 'Stack/Supervisor')).toEqual([['Settings of The desk', 'Listen in: on']]);
  expect(settingsOfRole(reviewed(), 'Stack/Agent')).toEqual([['Settings of The desk', 'everything at its most restricted value']]);
  expect(settingsOfRole(reviewed(), 'Stack/Other')).toEqual([]);
});

test('of other stacks there are no settings', () => {
  expect(settingsTables(ofStacks(reviewed(), 'St*'))).toHaveLength(1);
});

test.each(['text', 'markdown', 'csv', 'json', 'html'] as const)('%s has them', (format) => {
  const text = shown(reportOf(reviewed()), format);
  expect(text).toContain('Listen in');
  expect(text).toMatch(format === 'json' ? /"listen": true/ : /\bon\b/);
});
