import { join } from 'node:path';
import { violations } from './support/axe';
import { usePages } from './support/page';
import { REVIEW, writeReviewed } from './support/reviewed';
import { writeAssembly } from '../review/support/assembly';
import { largeApp } from '../review/support/large-app';

const pages = usePages();

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['few roles', 3, ''],
    ['few roles with a permission open', 3, '#permission=Users.EditPermission'],
    ['few roles with a role open', 3, '#role=Stack%2FBillingAgent'],
    ['few roles with the findings open', 3, '#list=findings'],
    ['nothing found', 3, '#search=nothinglikethis'],
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
    const { page, problems } = await pages.open(['diff', 'before', 'after'], { hash: '#list=changes', context: { colorScheme } });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
