import type { PlacedFinding } from '../../../src/review/app/report-base';
import { templateApp } from '../../../src/review/assembly/read-app';
import { checkApp, type CheckReport } from '../../../src/review/check/check';
import { diffApps } from '../../../src/review/diff/diff';
import type { DiffReport } from '../../../src/review/diff/diff-report';
import { formatsOf } from '../../../src/review/render/formats';
import type { CommandName, Reporter } from '../../../src/review/render/reporter';
import { render, reporterOf } from '../../../src/review/render/reporters';
import { reportOf, type RolesReport } from '../../../src/review/report/report';
import { INSTANCE_ARN, templateOf } from '../support/assembly';
import { appOf } from '../support/roles';
import { PLAIN } from '../support/shown';

test.each<[CommandName, string[]]>([
  ['report', ['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit', 'github']],
  ['diff', ['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit', 'github']],
  ['check', ['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit', 'github']],
  ['drift', ['text', 'html', 'markdown', 'summary', 'csv', 'json', 'sarif', 'junit', 'github']],
  ['explain', ['text', 'json']],
  ['import', ['text', 'json']],
  ['snapshot', ['text', 'json']],
  ['access', ['text', 'html', 'markdown', 'csv', 'json']],
])('%s can be had as %j, and as nothing else', async (command, formats) => {
  expect(formatsOf(command).map(({ name }) => name)).toEqual(formats);
  const all = formatsOf('report').map(({ name }) => name);
  const shown = await Promise.all(all.map(async (name) => (command in await reporterOf(name) ? [name] : [])));
  expect(shown.flat()).toEqual(formats);
});

/** A format of findings alone, such as those that code hosts read: it shows whatever judges, and needs to know no command. */
const lines: Reporter = { report: linesOf, diff: linesOf, check: linesOf };

function linesOf({ findings }: RolesReport | DiffReport | CheckReport): string {
  return findings.map(({ severity, rule, about }: PlacedFinding) => [about?.file, about?.logicalId, severity, rule].join(' ')).join('\n');
}

test('another format is one more reporter over the same reports, and knows where each finding is', () => {
  const app = templateApp(templateOf([{ id: 'Agent', permissions: ['Cases.View'] }]), 'roles.json');
  const facts = { arn: INSTANCE_ARN, integrations: [], profiles: [], unreadable: {} };
  const [report, diff, check] = [reportOf(app), diffApps(appOf({ id: 'Agent' }), app), checkApp(app, [facts])]
    .map((one) => render(one, lines, PLAIN).split('\n'));
  expect(report).toContain('roles.json Agent0A1B2C3D error missing-dependency');
  expect(diff).toContain('roles.json Agent0A1B2C3D error missing-dependency');
  expect(check).toContain('roles.json Agent0A1B2C3D error instance-feature');
});
