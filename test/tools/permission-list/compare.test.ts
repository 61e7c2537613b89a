import * as fs from 'node:fs';
import * as path from 'node:path';
import { compare } from '../../../tools/permission-list/compare';
import { readPage, type PageRow } from '../../../tools/permission-list/page-rows';
import { permissionsOf, readCatalog, type Catalog } from '../../../tools/support/catalog';

const CATALOG = readCatalog(path.join(__dirname, '../../..'));

/** Copies of the page with the names and wordings of the rows alone: the older one, and what is on that of 2026. */
const rowsOf = (page: string) => readPage(fs.readFileSync(path.join(__dirname, 'pages', page), 'utf8'));

const QUEUES = { name: 'Queues.View', uiName: 'Queues - View', resource: 'Queues', sources: ['security-profile-list'] };

/** A catalog with one permission of the page. */
function catalog(more: object = {}, corrections: Catalog['corrections'] = []): Catalog {
  return { ...CATALOG, corrections, sections: [{ file: '', section: 'Routing', holder: '', permissions: [{ ...QUEUES, ...more }] }] } as unknown as Catalog;
}

const row = (more: Partial<PageRow> = {}): PageRow => ({ section: 'Routing', uiName: 'Queues - View', names: ['Queues.View'], ...more });
const told = (rows: readonly PageRow[], known = catalog()) => compare(rows, known).map(({ kind, text }) => `${kind}: ${text}`);

test('a page that says what the catalog says differs in nothing', () => {
  expect(told([row()])).toEqual([]);
});

test.each(['Queues -View', 'queues – View', 'Queues', 'Queue list - View'])('"%s" is the same wording', (uiName) => {
  expect(told([row({ uiName })], catalog({ alsoKnownAs: [{ wording: 'Queue list - View', source: 'a', date: '2026' }] }))).toEqual([]);
});

test('a new row is told', () => {
  expect(told([row(), row({ uiName: 'Queues - Paint', names: ['Queues.Paint'] })])).toEqual(['new: Queues.Paint, "Queues - Paint" in "Routing"']);
});

test('a row that is gone is told, if the page is a source of it', () => {
  expect(told([])).toEqual(['gone: Queues.View, "Queues - View"']);
  expect(told([], catalog({ sources: ['instance-lists'] }))).toEqual([]);
});

test('another wording, another section and a row without a name are told', () => {
  expect(told([row({ uiName: 'Lines - View', section: 'Lines' }), row({ uiName: 'Lines - Edit', names: [] })])).toEqual([
    'reworded: Queues.View is "Lines - View"; in the catalog it is "Queues - View"',
    'moved: Queues.View is in "Lines"; in the catalog it is in "Routing"',
    'unnamed: "Lines - Edit" in "Routing" has no name',
  ]);
});

test('a row about several permissions is worded as one of them, or as their resource with all that can be done', () => {
  const names = ['Queues.Other', 'Queues.View'];
  expect(told([row({ names, uiName: 'Queues - View' }), row({ names, uiName: 'Queues - Edit and View' })]).filter((text) => !text.startsWith('new'))).toEqual([]);
});

test('errors of the page that corrections.json has are marked', () => {
  const corrections = [{ source: 'security-profile-list', date: '2026', says: '', holds: '', evidence: '', permissions: ['Queues.View'] }];
  expect(compare([row({ names: [] })], catalog({}, corrections)).map(({ kind, corrected }) => [kind, corrected])).toEqual([['unnamed', true], ['gone', true]]);
  expect(compare([row({ names: [] })], catalog()).map(({ corrected }) => corrected)).toEqual([false, false]);
});

test('the page of 2026 has no name that the catalog lacks, and has lost none but by errors that are known', () => {
  const rows = rowsOf('newest.md');
  expect(rows.length).toBeGreaterThan(240);
  const differences = compare(rows, CATALOG);
  expect(differences.filter(({ kind }) => kind === 'new')).toEqual([]);
  expect(differences.filter(({ corrected }) => !corrected).map(({ kind }) => kind)).not.toContain('gone');
  expect(differences.filter(({ corrected, kind }) => corrected && kind === 'unnamed')).toHaveLength(9);
});

test('on the older page, what came since is missing, and nothing is new', () => {
  const differences = compare(rowsOf('older.txt'), CATALOG);
  const gone = differences.filter(({ kind }) => kind === 'gone').map(({ text }) => text);
  expect(gone).toEqual(expect.arrayContaining([expect.stringContaining('QConnectAIAgents.View'), expect.stringContaining('Workspaces.Assign')]));
  expect(gone.length).toBeLessThan(permissionsOf(CATALOG).length / 2);
  expect(differences.filter(({ kind }) => kind === 'new')).toEqual([]);
  expect(differences.filter(({ kind }) => kind === 'moved').map(({ text }) => text)).toContainEqual('RedactedData.View is in "Analytics and Optimization"; in the catalog it is in "Legacy permissions"');
});
