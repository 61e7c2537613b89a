import { stripVTControlCharacters } from 'node:util';
import { review } from '../../../src/review/app/review';
import { templateApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff-apps';
import { explain, isUnknown, type Explanation, type Unknown } from '../../../src/review/explanation';
import { renderDiffMarkdown } from '../../../src/review/render/diff-markdown';
import { renderDiffText } from '../../../src/review/render/diff-text';
import { renderExplanation, renderUnknown } from '../../../src/review/render/explain-text';
import { renderReportCsv } from '../../../src/review/render/report-csv';
import { renderReportMarkdown } from '../../../src/review/render/report-markdown';
import { renderReportText } from '../../../src/review/render/report-text';
import { styleFor } from '../../../src/review/render/style';
import { templateOf } from '../support/assembly';
import { largeApp } from '../support/large-app';
import { appOf, words } from '../support/roles';

const plain = styleFor(false);
const AGENT = ['AudioDeviceSettings.Access', 'BasicAgentAccess', 'OutboundCallAccess', 'TransferDestinations.View'];

describe('diff', () => {
  const before = appOf(
    { id: 'Supervisor', permissions: ['BasicAgentAccess', 'RestrictContactAccessByHierarchy.View'] },
    { id: 'Agent', name: 'Agents', permissions: AGENT }, { id: 'Same' });
  const user = (name: string) => ({ [name]: { Type: 'AWS::Connect::User', Properties: { SecurityProfileArns: [{ Ref: 'Agent0A1B2C3D' }] } } });
  const after = templateApp(templateOf([
    { id: 'Supervisor', permissions: ['BasicAgentAccess', 'Users.EditPermission'] }, { id: 'Agent', name: 'Agent', permissions: AGENT }, { id: 'Same' },
  ], { Resources: { ...user('UserA'), ...user('UserB') } }), 'template');

  test('says in a terminal who gains what, risk first', () => {
    expect(words(renderDiffText(diffApps(before, after), plain))).toEqual([
      'template → template',
      'Supervisor ▲ more access',
      '+ Users.EditPermission Users - Edit permission PRIVILEGE ESCALATION',
      expect.stringMatching(/^- RestrictContactAccessByHierarchy\.View .* RESTRICTION LIFTED: until now in contact search, holders find only/),
      'Agent = same access',
      '(renamed from "Agents": CloudFormation will replace the profile; 2 other resources refer to it)',
      expect.stringMatching(/^Whoever holds the profile keeps the old one/),
      '2 new findings',
      'error missing-dependency · Supervisor0A1B2C3D "Supervisor"',
      'Users.EditPermission needs Users.View; the role does not have it.',
      'Fix: add Users.View',
      'error privilege-escalation · Supervisor0A1B2C3D "Supervisor"',
      'Users.EditPermission lets its holders give themselves any role. The role is not declared privileged.',
      'Fix: remove it, or declare the role with privileged: \'<reason>\'',
      '1 finding gone',
      expect.stringMatching(/^warning feature-dependency · Supervisor: RestrictContactAccessByHierarchy\.View needs/),
      '2 roles changed, 1 unchanged',
    ]);
  });

  test('says so when nothing changes', () => {
    expect(renderDiffText(diffApps(after, after), plain)).toBe('template → template: no role changes (3 roles).\n');
  });

  test('fits a comment on a pull request, whatever changes', () => {
    const none = appOf();
    const many = appOf(...largeApp(300));
    const markdown = renderDiffMarkdown(diffApps(none, many));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/roles more: too long for a comment/);
    expect(renderDiffMarkdown(diffApps(before, after))).toContain('| **Supervisor** | ▲ more access | **privilege escalation**, **restriction lifted** |  |');
  });

  test('a new role lists what carries a risk and counts the rest', () => {
    const lines = words(renderDiffText(diffApps(appOf(), appOf(...largeApp(1))), plain));
    expect(lines.filter((line) => line.startsWith('+ ')).at(-1)).toMatch(/^\+ \d+ permissions without known risk: Agent Applications \d+, /);
  });
});

describe('report', () => {
  test('tells what roles hold besides permissions', () => {
    const app = appOf({
      id: 'Sales', properties: {
        TagRestrictedResources: ['User'], AllowedAccessControlTags: [{ Key: 'team', Value: 'sales' }],
        Applications: [{ Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] }],
      },
    });
    const lines = words(renderReportText(review(app), plain));
    expect(lines.slice(lines.indexOf('Besides permissions'), lines.indexOf('Besides permissions') + 4)).toEqual([
      'Besides permissions', 'Sales · Access-control tags: team=sales', 'Sales · Restricted by tag: User', 'Sales · Applications: com.example.orders (ACCESS)',
    ]);
    expect(renderReportMarkdown(review(app))).toContain(
      '| access-control tags: team=sales<br>restricted by tag: User<br>applications: com.example.orders \\(ACCESS\\) |');
    expect(renderReportText(review(appOf({ id: 'Plain' })), plain)).not.toContain('Besides permissions');
  });

  test('of few roles has a column for each, in terminal and Markdown', () => {
    const few = review(appOf({ id: 'Agent', permissions: AGENT }, { id: 'Other', permissions: ['Users.EditPermission'] }));
    expect(words(renderReportText(few, plain))).toEqual(expect.arrayContaining([
      'Permission Agent Other Risk',
      'Users - Edit permission ● ! privilege escalation',
      expect.stringMatching(/^error privilege-escalation · Other0A1B2C3D "Other"/),
    ]));
    expect(renderReportMarkdown(few)).toContain('| Permission | Agent | Other | Notes |');
  });

  test.each([[80, false], [200, true], [undefined, true]])('fits a terminal of %s columns', (columns, hasMatrix) => {
    const roles = ['Agent', 'Administrator', 'Supervisor', 'Quality analyst'].map((id) => ({ id, permissions: [...AGENT, 'Users.EditPermission', 'Cases.Delete', 'Cases.View'] }));
    const text = renderReportText(review(appOf(...roles)), styleFor(true, columns));
    const lines = stripVTControlCharacters(text).split('\n').filter((line) => !line.startsWith('Who holds which'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns ?? 118);
    expect(text.includes('from the preset or listed')).toBe(hasMatrix);
    expect(text).toContain('privilege escalation 1');
  });

  test('wraps the risks on a terminal that is too narrow for them', () => {
    const role = { id: 'QualityAnalystOfEmea', permissions: ['Users.EditPermission', 'Cases.Delete', 'ListenCallRecordings', 'DeleteCallRecordings'] };
    const summary = (columns?: number) => renderReportText(review(appOf(role)), styleFor(false, columns)).split('\n\n')[1]!.split('\n');
    expect(Math.max(...summary(30).map((line) => line.length))).toBeLessThan(Math.max(...summary().map((line) => line.length)));
    expect(summary(30).length).toBeGreaterThan(summary().length);
  });

  test('of many roles says who holds what, and sends to the page', () => {
    const many = review(appOf(...largeApp(60)));
    expect(renderReportText(many, plain)).toMatch(/is for the page: connect-profiles report --output report\.html/);
    const markdown = renderReportMarkdown(many);
    expect(markdown.includes('| Permission | Held by | Notes |')).toBe(true);
    expect(Math.max(...markdown.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.length))).toBeLessThan(2500);
  });

  test('of many roles names the few that do not hold what most of them do', () => {
    const roles = [...'ABCDEFGHI'].map((id) => ({ id, permissions: id === 'C' ? ['Users.View'] : ['BasicAgentAccess', 'Users.View'] }));
    const markdown = renderReportMarkdown(review(appOf(...roles)));
    expect(markdown).toContain('`BasicAgentAccess` | all but C |');
    expect(markdown).toContain('`Users.View` | all 9 |');
  });

  test('of an app without roles says so', () => {
    expect(renderReportText(review(appOf()), plain)).toBe('No security profiles in template.\n');
  });

  test('as CSV quotes what it has to, and lets no name become a formula', () => {
    const csv = renderReportCsv(review(appOf({ id: 'A', name: '=cmd|"calc",1' })));
    expect(csv.split('\n')[0]).toBe('Section,Resource,Permission,API name,Risks,Restricts,Status,"\'=cmd|""calc"",1 (A0A1B2C3D)"');
    expect(csv.split('\n')[1]).toBe('Contact Control Panel (CCP),Access Contact Control Panel,Access Contact Control Panel,BasicAgentAccess,,,current,listed');
  });

  test('is the same every time', () => {
    const make = () => renderReportMarkdown(review(appOf(...largeApp(60))));
    expect(make()).toBe(make());
  });
});

describe('explain', () => {
  test('says what a permission is, needs, is needed by, and who holds it', () => {
    const text = renderExplanation(explain('Cases.View', appOf({ id: 'A', permissions: ['Cases.View'] })) as Explanation, plain);
    expect(words(text)).toEqual(expect.arrayContaining([
      expect.stringMatching(/^Cases\.View: /), 'Console Cases › Cases - View', 'Needs CustomerProfiles.View',
      expect.stringMatching(/^Needed by Cases\./), expect.stringMatching(/^Feature Amazon Connect Cases\./), 'Held by A (listed)',
    ]));
  });

  test('takes the wording of the console', () => {
    const result = explain('users - edit permission');
    expect(isUnknown(result) ? undefined : result.permission.name).toBe('Users.EditPermission');
  });

  test.each([
    ['Queue.View', /Did you mean Queues\.View \(Queues - View\)/],
    ['RealTimeMetrics.Access', /Its name is AccessMetrics\.RealTimeMetrics\.Access\./],
    ['\u001b[2Jzzqq', /^Unknown permission "\\u001b\[2Jzzqq"\. No name of the catalog is near it/],
    ['__proto__', /^Unknown permission "__proto__"/],
  ])('of %s it knows better', (name, text) => {
    expect(renderUnknown(explain(name) as Unknown)).toMatch(text);
  });
});
