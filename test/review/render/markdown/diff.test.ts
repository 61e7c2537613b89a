import { catalogNames } from '../../../../src/permissions/catalog/names';
import { diffApps } from '../../../../src/review/diff/diff';
import type { RoleFixture } from '../../support/assembly';
import { after, before } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

test('fits a comment on a pull request, whatever changes', () => {
  const markdown = shown(diffApps(appOf(), appOf(...largeApp(300))), 'markdown');
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/roles more: too long for a comment/);
});

/** Names and settings as long and as many as the limits of a template let them be, and longer. */
const huge = (index: number): RoleFixture => ({
  id: `Role${index}`,
  name: '|<*@'.repeat(300) + index,
  permissions: catalogNames.slice(0, 300),
  properties: { Tags: [...Array(30).keys()].map((key) => ({ Key: `|${'<'.repeat(100)}${key}`, Value: '*'.repeat(200) })), Applications: { Ref: '&'.repeat(900) } },
});

test('fits a comment whatever the names are, with the findings, and says what it leaves out', () => {
  const diff = diffApps(appOf(), appOf(...[...Array(80).keys()].map(huge)));
  const judgement = { added: Array.from({ length: 500 }, () => '*'.repeat(900)), removed: [] };
  const unread = Array.from({ length: 500 }, () => '|'.repeat(900));
  const markdown = shown({ ...diff, before: '*'.repeat(90_000), unread, judgement }, 'markdown');
  expect(markdown.length).toBeLessThan(62_000);
  expect(markdown.length).toBeGreaterThan(20_000);
  expect(markdown).toMatch(/^\d+ roles more: too long for a comment/m);
  expect(markdown).toMatch(/### Findings\n\n[^]*- and \d+ more: the JSON has them all/);
  expect(markdown).toMatch(/→ template<\/sub>\n$/);
});

test('a role that is too long for a comment does not hide those after it', () => {
  const changes = [{ id: 'Large', name: '*'.repeat(70_000) }, { id: 'Small', name: 'Small', permissions: ['Users.View'] }];
  const markdown = shown(diffApps(appOf(), appOf(...changes)), 'markdown');
  expect(markdown.length).toBeLessThan(10_000);
  expect(markdown).toContain('### Small');
  expect(markdown).toContain('\n\nand 1 more\n\n');
  expect(markdown).toContain('1 role more: too long for a comment');
});

test('sums up what each role gains', () => {
  expect(shown(diffApps(before, after), 'markdown'))
    .toContain('| **Supervisor** | ▲ more access | **privilege escalation**, **restriction lifted** |  |');
});

const [REDACTED, UNREDACTED] = ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'];

test.each([
  ['stays', [REDACTED, UNREDACTED], [UNREDACTED]],
  ['comes', [REDACTED], [UNREDACTED]],
])('says before everything else that a redaction is lifted where the original %s', (_, was, is) => {
  const held = (permissions: readonly string[]) => appOf({ id: 'Agent', permissions: [...permissions] });
  const markdown = shown(diffApps(held(was), held(is)), 'markdown');
  expect(markdown).toMatch(/^## .*\n\n\*\*Becomes possible\*\*\n\n(- .*\n)*- ▲ hear, read or watch in full what they would otherwise be given redacted: \*\*Agent\*\*\n/);
  expect(markdown).toMatch(/^\| \*\*Agent\*\* \| ▲ more access \| \*\*redaction lifted\*\*, /m);
  expect(markdown).toContain('| `CallRecordings.Redacted.Access` | **redaction lifted**, **sensitive data**: until now holders hear call recordings with sensitive data taken out |');
  expect(shown(diffApps(held(is), held(was)), 'markdown')).not.toMatch(/Becomes possible|lifted/);
});

test('a new finding has its place in the repository, and findings that were there before are counted', () => {
  const held = (...permissions: string[]) => appOf({ id: 'Agent', permissions: ['Users.EditPermission', ...permissions] });
  const at = (file: string) => ({ inRepository: () => file });
  const [old, now] = [held(), held('CallRecordings.Redacted.Access')].map((app) => (
    { ...app, roles: app.roles.map((role) => ({ ...role, place: { file: '/repository/lib/roles.ts', line: 7 } })) }));
  const markdown = shown(diffApps(old!, now!), 'markdown', at('lib/roles.ts'));
  expect(markdown).toMatch(/^- \*\*error\*\* .*CallRecordings\.Redacted\.Access needs .* At `lib\/roles\.ts:7`\.$/m);
  expect(markdown).toMatch(/<sub>template → template · 3 findings as before<\/sub>\n$/);
  expect(shown(diffApps(now!, old!), 'markdown', at('lib/roles.ts'))).toMatch(/^- \*\*error\*\* .*CallRecordings(?!.* At `)/m);
  expect(shown(diffApps(old!, now!), 'markdown', { inRepository: () => undefined })).not.toContain(' At `');
});
