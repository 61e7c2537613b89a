import { catalogNames } from '../../../../src/permissions/catalog/names';
import { templateApp } from '../../../../src/review/assembly/read-app';
import { checkApp } from '../../../../src/review/check/check';
import { diffApps } from '../../../../src/review/diff/diff';
import { driftOf } from '../../../../src/review/drift/drift';
import { COMMENT, fitting, SUMMARY } from '../../../../src/review/render/markdown/fitting';
import type { Report } from '../../../../src/review/render/reporter';
import { reportOf } from '../../../../src/review/report/report';
import { INSTANCE_ARN, templateOf } from '../../support/assembly';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

/** Letters of one, two, three and four bytes, and what Markdown writes as more than it is. */
const LETTERS = ['a', 'é', '漢', '\u{1F600}', '*', '|', '@'];

/** Roles with names and lists of a size, of every letter. */
function roles(number: number, length: number) {
  return Array.from({ length: number }, (_, index) => ({
    id: `Role${index}`,
    name: `${LETTERS[index % LETTERS.length]!.repeat(length)}${index}`,
    permissions: [...catalogNames.slice(index % 9, 9 + 20 * (index % 9)), `Custom.${index}`],
    properties: { Description: LETTERS[(index + 1) % LETTERS.length]!.repeat(length) },
  }));
}

/** What every command says of such roles, made as it is asked for. */
function* reports(number: number, length: number): Generator<Report> {
  const source = '漢'.repeat(length);
  const app = {
    ...templateApp(templateOf(roles(number, length)), source),
    unread: Array.from({ length: number }, (_, index) => ({ text: '\u{1F600}'.repeat(length) + index })),
  };
  const profiles = roles(number, length).map(({ name, permissions }, index) => (
    { id: `${index}`, arn: `${INSTANCE_ARN}/security-profile/${index}`, name, permissions: [...permissions, 'Users.EditPermission'] }));
  const facts = { arn: INSTANCE_ARN, integrations: [], profiles: profiles.slice(1), unreadable: {} };
  yield reportOf(app);
  yield diffApps(appOf(), app);
  yield checkApp(app, [facts]);
  yield driftOf(app, [facts]);
  yield checkApp(app, []);
  yield driftOf(app, []);
}

test.each([
  [0, 0], [1, 90_000], [3, 20_000], [30, 300], [150, 60],
])('%d roles with texts of %d letters fit a comment and a summary', (number, length) => {
  for (const report of reports(number, length)) {
    const comment = shown(report, 'markdown');
    expect(comment.length).toBeLessThanOrEqual(COMMENT.most + 500);
    expect(Buffer.byteLength(shown(report, 'summary'))).toBeLessThanOrEqual(SUMMARY.most + 2_000);
  }
}, 60_000);

test('what was cut is counted and said', () => {
  const [reported, changed, checked, drifted] = reports(400, 60);
  const [report, diff, check, drift] = [reported!, changed!, checked!, drifted!].map((one) => shown(one, 'markdown'));
  expect(report).toMatch(/^\d+ roles more: too long for a comment\. The JSON has them all\.$/m);
  expect(report).toMatch(/^\d+ sections more: too long for a comment\. The JSON has them all\.$/m);
  expect(report).toMatch(/^- and \d+ more: the JSON has them all$/m);
  expect(diff).toMatch(/^\d+ roles more: too long for a comment/m);
  expect(check).toMatch(/^### Findings\n\n(?:- .*\n){25}- and \d+ more: the JSON has them all$/m);
  expect(drift).toMatch(/^\d+ roles more: too long for a comment/m);
});

test('a summary has what a comment has no room for', () => {
  const [report] = reports(40, 60);
  expect(shown(report!, 'summary')).not.toMatch(/more: too long/);
  expect(shown(report!, 'markdown')).toMatch(/more: too long/);
});

test('room is counted in characters for comments, and in bytes for summaries', () => {
  const parts = Array.from({ length: 10 }, () => '漢'.repeat(98));
  expect(fitting(parts, { ...COMMENT, most: 500 })).toMatchObject({ left: 5 });
  expect(fitting(parts, { ...SUMMARY, most: 500 })).toMatchObject({ left: 9 });
});
