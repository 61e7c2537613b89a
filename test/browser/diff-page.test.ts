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

test('shows at first what changed, and for whom', async () => {
  const { page, problems } = await open();
  const cells = (name: RegExp) => page.getByRole('row', { name }).getByRole('cell').allTextContents();
  expect(await page.locator('tbody:not([hidden]) tr[data-row]:not([hidden])').count()).toBe(4);
  expect((await cells(/Users - Edit permission/)).map((text) => text.trim())).toEqual([expect.stringMatching(/^gained/), '']);
  expect((await cells(/Queues - View/)).map((text) => text.trim())).toEqual(['lost', '']);
  expect((await cells(/Prompts - View/)).map((text) => text.trim())).toEqual(['', 'lost']);
  expect(problems).toEqual([]);
});

test('lists the changes, from where each can be looked at', async () => {
  const { page, problems } = await open();
  await page.getByRole('button', { name: '2 roles changed' }).click();
  const panel = page.locator('#panel');
  expect(await panel.textContent()).toMatch(/Agent ◆ more and less access/);
  expect(await panel.textContent()).toMatch(/Renamed from "Agents": CloudFormation will replace the profile\. Nothing else in the template refers to it\./);
  expect(await panel.textContent()).toMatch(/restriction lifted: until now holders cannot create tasks/);
  await panel.getByRole('button', { name: 'Users - Edit permission' }).click();
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Users - Edit permission');
  expect(await panel.textContent()).toMatch(/Agent listed, gained/);
  expect(problems).toEqual([]);
});
