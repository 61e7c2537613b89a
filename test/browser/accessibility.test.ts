import { join } from 'node:path';
import { violations } from './support/axe';
import { usePages } from './support/page';
import { REVIEW, writeLive, writeReviewed } from './support/reviewed';
import { writeAssembly } from '../review/support/assembly';
import { largeApp } from '../review/support/large-app';

const pages = usePages();

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['the overview', 3, ''],
    ['roles', 3, '#roles'],
    ['findings', 3, '#findings'],
    ['the table of few roles', 3, '#matrix'],
    ['a permission', 3, '#permission=Users.EditPermission'],
    ['a role', 3, '#role=Stack%2FBillingAgent'],
    ['a rule', 3, '#findings&rule=missing-dependency'],
    ['nothing found', 3, '#search=nothinglikethis'],
    ['the overview of many roles', 30, ''],
    ['many roles, filtered', 30, '#search=users'],
  ])('%s', async (_, count, hash) => {
    writeAssembly(join(pages.directory, 'cdk.out'), largeApp(count));
    const { page, problems } = await pages.open(['report', '--fail-on', 'never'], { hash, context: { colorScheme } });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('an access review', async () => {
    writeReviewed(pages);
    const { page, problems } = await pages.open(REVIEW, { context: { colorScheme } });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a comparison', async () => {
    writeAssembly(join(pages.directory, 'before'), largeApp(6));
    writeAssembly(join(pages.directory, 'after'), largeApp(6, 2).slice(1));
    const { page, problems } = await pages.open(['diff', 'before', 'after'], { hash: '#changes', context: { colorScheme } });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each(['check', 'drift'])('%s', async (command) => {
    writeAssembly(join(pages.directory, 'cdk.out'), largeApp(6));
    writeLive(pages, largeApp(6));
    const { page, problems } = await pages.open([command, 'cdk.out', '--snapshot', 'live.json'], { context: { colorScheme } });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
