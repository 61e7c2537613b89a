import { templateOf, write, writeAssembly } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

test('a permission, and who holds it where there is an app', async () => {
  expect((await cli(['explain', 'Cases.View'])).out).not.toMatch(/Held by/);
  writeAssembly('cdk.out', [{ id: 'Agent', permissions: ['Cases.View'] }]);
  const { code, out } = await cli(['explain', 'Cases.View']);
  expect(code).toBe(0);
  expect(out).toMatch(/Held by {4}Agent \(listed\)/);
  write('.', 't.json', templateOf([{ id: 'Other' }]));
  expect((await cli(['explain', 'Cases.View', '--app', 't.json'])).out).toMatch(/Held by {4}no role of this app/);
});

test('a wrong name gets the nearest real one, and is a finding', async () => {
  const { code, out, err } = await cli(['explain', 'Queue.View']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^Unknown permission "Queue\.View"\. Did you mean Queues\.View/);
});

test('JSON is as documented', async () => {
  writeAssembly('cdk.out', [{ id: 'Agent', permissions: ['Cases.View'] }]);
  documented('explain', (await cli(['explain', 'Cases.View', '--json'])).out);
  documented('explain', (await cli(['explain', 'BasicAgentAccess', '--json'])).out);
  documented('explain', (await cli(['explain', 'listen to calls', '--json'])).out);
  const wrong = await cli(['explain', 'Queue.View', '--json']);
  expect(wrong.code).toBe(1);
  expect(documented<{ nearest: { name: string }[] }>('explain', wrong.out).nearest[0]!.name).toBe('Queues.View');
});
