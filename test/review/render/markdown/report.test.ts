import { reportOf } from '../../../../src/review/report/report';
import type { RoleFixture } from '../../support/assembly';
import { AGENT } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const markdownOf = (...roles: RoleFixture[]) => shown(reportOf(appOf(...roles)), 'markdown');

test('tells what roles hold besides permissions', () => {
  expect(markdownOf({
    id: 'Sales', properties: {
      TagRestrictedResources: ['User'], AllowedAccessControlTags: [{ Key: 'team', Value: 'sales' }],
      Applications: [{ Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] }],
    },
  })).toContain('| access-control tags: team=sales<br>restricted by tag: User<br>applications: com.example.orders \\(ACCESS\\) |');
});

test('of few roles has a column for each', () => {
  expect(markdownOf({ id: 'Agent', permissions: AGENT }, { id: 'Other', permissions: ['Users.EditPermission'] }))
    .toContain('| Permission | Agent | Other | Notes |');
});

test('of many roles says who holds what', () => {
  const markdown = markdownOf(...largeApp(60));
  expect(markdown).toContain('| Permission | Held by | Notes |');
  expect(Math.max(...markdown.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.length))).toBeLessThan(2500);
});

test('of many roles names the few that do not hold what most of them do', () => {
  const markdown = markdownOf(...[...'ABCDEFGHI'].map((id) => ({ id, permissions: id === 'C' ? ['Users.View'] : ['BasicAgentAccess', 'Users.View'] })));
  expect(markdown).toContain('`BasicAgentAccess` | all but C |');
  expect(markdown).toContain('`Users.View` | all 9 |');
});

test('is the same every time', () => {
  const make = () => markdownOf(...largeApp(60));
  expect(make()).toBe(make());
});
