import { stripVTControlCharacters } from 'node:util';
import { catalogNames } from '../../../../src/permissions/catalog';
import { styleFor } from '../../../../src/review/render/style';
import { reportOf } from '../../../../src/review/report/report';
import { AGENT } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf, words } from '../../support/roles';
import { shown } from '../../support/shown';

test('tells what roles hold besides permissions', () => {
  const app = appOf({
    id: 'Sales', properties: {
      TagRestrictedResources: ['User'], AllowedAccessControlTags: [{ Key: 'team', Value: 'sales' }],
      Applications: [{ Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] }],
    },
  });
  const lines = words(shown(reportOf(app), 'text'));
  expect(lines.slice(lines.indexOf('Besides permissions'), lines.indexOf('Besides permissions') + 4)).toEqual([
    'Besides permissions', 'Sales · Access-control tags: team=sales', 'Sales · Restricted by tag: User', 'Sales · Applications: com.example.orders (ACCESS)',
  ]);
  expect(shown(reportOf(appOf({ id: 'Plain' })), 'text')).not.toContain('Besides permissions');
});

test('of few roles has a column for each', () => {
  const few = reportOf(appOf({ id: 'Agent', permissions: AGENT }, { id: 'Other', permissions: ['Users.EditPermission'] }));
  expect(words(shown(few, 'text'))).toEqual(expect.arrayContaining([
    'Permission Agent Other Risk',
    'Users - Edit permission ● ! privilege escalation',
    expect.stringMatching(/^error privilege-escalation · Other0A1B2C3D "Other"/),
  ]));
});

test('administrators hide nobody: what only they hold is left out, and said to be', () => {
  const roles = [{ id: 'Agent', permissions: AGENT }, { id: 'Admin', permissions: [...catalogNames] }];
  const lines = words(shown(reportOf(appOf(...roles)), 'text'));
  expect(lines).toContain('Permission Admin Agent Risk');
  expect(lines).toContain(`Without ${catalogNames.length - AGENT.length} permissions that only Admin holds. All of them, as a page:`);
  expect(lines.filter((line) => /^Users - Edit permission/.test(line))).toEqual([]);
});

test('where no column fits, each role has a list, within the terminal', () => {
  const roles = ['Agent', 'Supervisor', 'Quality analyst', 'Reporting analyst', 'Trainee'].map((id) => ({ id, permissions: [...AGENT, 'Users.View'] }));
  const lines = stripVTControlCharacters(shown(reportOf(appOf(...roles)), 'text', { style: styleFor(true, 60) })).split('\n');
  expect(lines.filter((line) => line === '  Users and permissions: Users - View')).toHaveLength(5);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

describe('on a terminal', () => {
  const roles = ['Agent', 'Administrator', 'Supervisor', 'Quality analyst'].map((id) => ({ id, permissions: [...AGENT, 'Users.EditPermission', 'Cases.Delete', 'Cases.View'] }));
  const on = (columns: number) => stripVTControlCharacters(shown(reportOf(appOf(...roles)), 'text', { style: styleFor(true, columns) }));

  test.each([60, 66, 80, 100, 200])('of %s columns, everything fits', (columns) => {
    expect(Math.max(...on(columns).split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 118));
  });

  test('the matrix has the names of roles where these fit, and otherwise the numbers that the summary gives them', () => {
    expect(words(on(200))).toEqual(expect.arrayContaining(['Permission Administrator Agent Quality analyst Supervisor Risk', expect.stringMatching(/^Supervisor \d/)]));
    expect(words(on(80))).toEqual(expect.arrayContaining(['Permission 1 2 3 4 Risk', expect.stringMatching(/^4 Supervisor \d/)]));
    expect(on(80)).toContain('● !  ● !  ● !  ● !  privilege escalation\n');
    expect(on(60)).not.toContain('ready role, or listed');
  });
});

test('wraps the risks on a terminal that is too narrow for them', () => {
  const role = { id: 'QualityAnalystOfEmea', permissions: ['Users.EditPermission', 'Cases.Delete', 'ListenCallRecordings', 'DeleteCallRecordings'] };
  const summary = (columns?: number) => shown(reportOf(appOf(role)), 'text', { style: styleFor(false, columns) }).split('\n\n')[1]!.split('\n');
  expect(Math.max(...summary(30).map((line) => line.length))).toBeLessThan(Math.max(...summary().map((line) => line.length)));
  expect(summary(30).length).toBeGreaterThan(summary().length);
});

test('of many roles sends to the page', () => {
  expect(shown(reportOf(appOf(...largeApp(60))), 'text')).toMatch(/is too large for a terminal\. As a page:\n {2}npx connect-profiles report --output report\.html/);
});

test('of an app without roles says so', () => {
  expect(shown(reportOf(appOf()), 'text')).toBe('No security profiles in template.\n');
});

test('says of permissions that could not be determined that they are unknown, and names no column that would be empty', () => {
  const app = appOf({ id: 'Agent', permissions: AGENT }, { id: 'Open', permissions: [] }, { id: 'Part', permissions: ['Users.View'] });
  const roles = app.roles.map((one) => ({ ...one, kind: undefined, incomplete: one.title !== 'Agent' }));
  const [head, ...lines] = shown(reportOf({ ...app, roles }), 'text').split('\n\n')[1]!.split('\n');
  expect(words(head!)).toEqual(['Role Permissions Findings Risks']);
  expect(words(lines.join('\n')).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    expect.stringMatching(/^Agent \d+/), expect.stringMatching(/^Open unknown/), expect.stringMatching(/^Part ≥ 1/),
  ]);
});
