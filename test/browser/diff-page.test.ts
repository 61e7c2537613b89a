import { join } from 'node:path';
import { usePages } from './support/page';
import { writeAssembly } from '../review/support/assembly';

const pages = usePages();

async function open(hash = '') {
  writeAssembly(join(pages.directory, 'before'), [
    { id: 'Agent', name: 'Agents', permissions: ['BasicAgentAccess', 'Queues.View', 'RestrictTaskCreation.Access'] },
    { id: 'Gone', permissions: ['Prompts.View'] },
  ]);
  writeAssembly(join(pages.directory, 'after'), [{ id: 'Agent', name: 'Agent', permissions: ['BasicAgentAccess', 'Users.EditPermission'] }]);
  return pages.open(['diff', 'before', 'after'], { hash });
}

test('shows at first what changed, and leads to what it is about', async () => {
  const { page, problems } = await open();
  const changes = page.locator('#changes');
  expect(await changes.textContent()).toMatch(/Agent\s+◆ more and less access/);
  expect(await changes.getByRole('heading', { level: 2 }).nth(1).textContent()).toBe('What changes if this is approved');
  expect(await changes.textContent()).toMatch(/Renamed from "Agents": CloudFormation will replace the profile\. Nothing else in the template refers to it\./);
  expect(await changes.textContent()).toMatch(/Restriction lifted: until now holders cannot create tasks/);
  await changes.getByRole('link', { name: 'Users - Edit permission' }).click();
  const panel = page.locator('#panel');
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Users - Edit permission');
  expect(await panel.textContent()).toMatch(/Agent gained/);
  expect(problems).toEqual([]);
});

test('has a table of what changed, and for whom', async () => {
  const { page, problems } = await open('#matrix');
  const cells = async (name: RegExp) => (await page.getByRole('row', { name }).locator('td:not(.room)').allTextContents()).map((text) => text.trim());
  expect(await page.locator('#grid tr[data-row]').count()).toBe(4);
  expect(await cells(/Users - Edit permission/)).toEqual([expect.stringMatching(/^gained/), '']);
  expect(await cells(/Queues - View/)).toEqual(['lost', '']);
  expect(await cells(/Prompts - View/)).toEqual(['', 'lost']);
  expect(problems).toEqual([]);
});
