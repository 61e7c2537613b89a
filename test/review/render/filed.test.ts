import { checkApp } from '../../../src/review/check/check';
import { diffApps } from '../../../src/review/diff/diff';
import { filedFacts } from '../../../src/review/render/filed';
import { reportOf } from '../../../src/review/report/report';
import { INSTANCE_ARN } from '../support/assembly';
import { appOf } from '../support/roles';
import { PLAIN } from '../support/shown';

const app = appOf({ id: 'A', permissions: ['Cases.View'] });
const factsOf = (...given: Parameters<typeof filedFacts>) => Object.fromEntries(filedFacts(...given));

test('says which instance and account, when it was made, and by which catalog', () => {
  const { Instance, Account, Made, 'Made with': madeWith } = factsOf(reportOf(app), PLAIN);
  expect([Instance, Account]).toEqual([INSTANCE_ARN, '111122223333 (us-east-1)']);
  expect(Made).toBe('2026-11-28 08:30:00 UTC');
  expect(madeWith).toMatch(/^connect-profiles 1\.2\.3, catalog of 328 permissions \([0-9a-f]{12}\)$/);
});

test('says which commits are compared, and at which the repository is', () => {
  const commits = ['1234567890abcdef', 'fedcba0987654321'] as const;
  const diff = diffApps({ ...app, source: 'main', commit: commits[0] }, { ...app, source: 'topic', commit: commits[1] });
  const repository = () => ({ commit: commits[1], hasChanges: true });
  expect(factsOf(diff, { ...PLAIN, repository })).toMatchObject({
    'Compared with': 'main (commit 1234567890ab)', 'Read from': 'topic (commit fedcba098765)',
    'Repository': 'at commit fedcba098765, with changes that are not committed',
  });
});

test('says of an instance when it was recorded', () => {
  const facts = { arn: INSTANCE_ARN, unreadable: {}, taken: '2026-09-30T07:00:00Z' };
  expect(factsOf(checkApp(app, [facts]), PLAIN)).toMatchObject({ 'Instance recorded': '2026-09-30 07:00:00 UTC', 'Instance': INSTANCE_ARN });
});
