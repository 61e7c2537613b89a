import { catalogNames, permissionTextOf } from '../../src/permissions/catalog';
import { adviceOn, meantBy } from '../../src/permissions/wordings';

test('every wording of every permission means it, in any case', () => {
  const wordings = catalogNames.flatMap((name) => {
    const { uiName, alsoKnownAs = [] } = permissionTextOf(name)!;
    return [uiName, ...alsoKnownAs].map((wording) => [name, wording]);
  });
  expect(wordings.filter(([name, wording]) => !meantBy(` ${wording!.toUpperCase()} `)?.names.includes(name!))).toEqual([]);
});

test('a permission comes before its row, and a row before its section', () => {
  expect(meantBy('Access metrics')).toEqual({ kind: 'permission', names: ['AccessMetrics'] });
  expect(meantBy('cases')).toMatchObject({ kind: 'row', names: expect.arrayContaining(['Cases.View']) });
  expect(meantBy('Scheduling')).toMatchObject({ kind: 'section' });
});

test.each(['Routing - Queues - View', 'Routing: Queues – View', 'Queues - View in Routing'])('a section may be said as well: %s', (wording) => {
  expect(meantBy(wording)).toEqual({ kind: 'permission', names: ['Queues.View'] });
});

test.each(['QConnectAIAgents.', 'qconnectaiagents', 'QConnect AI agents'])('%s begins names, or is like a row', (wording) => {
  expect(meantBy(wording)).toMatchObject({ kind: 'prefix', names: expect.arrayContaining(['QConnectAIAgents.View']) });
});

test.each(['QConnectAIAgents.*', 'connect:Queues', 'QConnect'])('%s begins no name', (wording) => {
  expect(meantBy(wording)).toBeUndefined();
});

test('several actions are several permissions, if all of them exist', () => {
  expect(meantBy('Queues - View, Edit and Create')?.names).toEqual(['Queues.Create', 'Queues.Edit', 'Queues.View']);
  expect(meantBy('Queues - View/Fly')).toBeUndefined();
  expect(meantBy('Queues - Enable/Disable')?.names).toEqual(['Queues.EnableAndDisable']);
});

test.each(['', ' ', '-', 'Queue', 'AgentApplications', 'constructor'])('%j means nothing', (wording) => {
  expect(meantBy(wording)).toBeUndefined();
});

test('advice is given on what is no permission, and on nothing else', () => {
  // Which actions there are, the library does not know: of none it says that it is one.
  for (const text of ['connect:CreateUser', 'connect:ViewContact', 'connect:Cases', 'cases:CreateCase']) {
    expect(adviceOn(text)).toMatch(/^This is written like an action of IAM/);
  }
  expect(adviceOn('Queues.*')).toContain('wildcards');
  expect(adviceOn('tasks — create')).toContain('RestrictTaskCreation.Access');
  expect(['Queues.View', 'Users: Create', 'Cases:DeleteCase', '', 'constructor'].map(adviceOn)).toEqual(Array(5).fill(undefined));
});
