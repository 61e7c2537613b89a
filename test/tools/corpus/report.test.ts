import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfiles, readWrongNames } from '../../../tools/corpus/read';
import { reportOn, table } from '../../../tools/corpus/report';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'corpus-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
}

const profile = (provenance: string, ...permissions: string[]) => ({ id: 'p', provenance, permissions });

test('profiles are read as they are', () => {
  expect(readProfiles(file(JSON.stringify([profile('hand-written', 'Queue.View')])))).toEqual([profile('hand-written', 'Queue.View')]);
});

test.each([
  ['{}', 'expected a list of { id, provenance, permissions }, got object'],
  ['[null]', 'entry 0 is null'],
  ['[{"id":"a","provenance":"b","permissions":[1]}]', 'entry 0 is {"id":"a","provenance":"b","permissions":[1]}'],
])('%s is refused', (content, message) => {
  expect(() => readProfiles(file(content))).toThrow(message);
});

test('wrong names are read with what was meant, where that is known', () => {
  expect(readWrongNames(file('Queue.View\tQueues.View\r\n\nUserEdit\nX\tA| B\n'))).toEqual([
    { name: 'Queue.View', meant: ['Queues.View'] }, { name: 'UserEdit', meant: [] }, { name: 'X', meant: ['A', 'B'] },
  ]);
});

test('a list that an instance returned must not have unknown names', () => {
  expect(reportOn([profile('confirmed-export', 'Queue.View')], []).problems).toEqual([
    'p was returned by an instance, and its name Queue.View is called unknown.',
  ]);
  const { problems, text } = reportOn([profile('hand-written', 'Queue.View')], []);
  expect(problems).toEqual([]);
  expect(text).toMatch(/\| Queue\.View +\| Queues\.View.*\| p/);
});

test('a missing dependency on such a list has to be stated by somebody', () => {
  const { problems, text } = reportOn([profile('inferred-export', 'Queues.Edit')], []);
  expect(problems).toEqual([]);
  expect(text).toContain('| p       | Queues.Edit needs Queues.View; the role does not have it. | create-security-profile |');
});

test('wrong names are counted by how well the right one is found', () => {
  const { text, problems } = reportOn([], [
    { name: 'Queue.View', meant: ['Queues.View'] },
    { name: 'RealTimeMetrics.Access', meant: ['AccessMetrics.RealTimeMetrics.Access'] },
    { name: 'Zzzzqqq', meant: ['Users.View'] },
    { name: 'UserEdit', meant: [] },
  ]);
  expect(problems).toEqual([]);
  expect(text).toContain('Found: 4 of 4 (100 %)\nWith a suggestion: 3 of 4 (75 %)\nRight answer first: 2 of 3 (67 %)\nRight answer among them: 2 of 3 (67 %)');
});

test('a name that exists is not wrong', () => {
  expect(reportOn([], [{ name: 'Users.View', meant: [] }]).problems).toEqual(['Users.View does not exist, and is not found.']);
});

test('tables line up', () => {
  expect(table(['a', 'long'], [['xyz', '1']])).toBe('| a   | long |\n|-----|------|\n| xyz | 1    |');
  expect(table(['a'], [])).toBe('none');
});
