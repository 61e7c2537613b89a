import { readPage } from '../../../tools/permission-list/page-rows';

const ROWS = [
  { section: 'Routing', uiName: 'Queues - View', names: ['Queues.View'] },
  { section: 'Routing', uiName: 'Queue expressions', names: ['Queues.ViewExpressions', 'Queues.EditExpressions'] },
  { section: 'Channels & flows', uiName: 'Email addresses', names: [] },
];

test('tables of a saved page are read', () => {
  expect(readPage(`
    <h1>List</h1><table><tr><th>Other</th><th>Table</th></tr><tr><td>Not</td><td>Queues.This</td></tr></table>
    <h2 id="routing">Routing</h2>
    <table id="t"><thead><tr><th>UI name</th><th>API name</th><th>Use</th></tr></thead>
      <tr><td><p>Queues &#45; View</p></td><td tabindex="-1"><p>Queues.View</p></td><td><p>See <b>queues</b>.</p></td></tr>
      <tr><td>Queue expressions</td><td><p>Queues.ViewExpressions</p><p>Queues.EditExpressions</p></td><td></td></tr></table>
    <h2>Channels &#x26; flows</h2>
    <table><tr><th>UI name</th><th>API name</th><th>Use</th></tr><tr><td>Email&nbsp;addresses</td><td></td><td>View</td></tr></table>`)).toEqual(ROWS);
});

test('so are those of Markdown, with escapes, anchors and line breaks', () => {
  expect(readPage([
    '# List', '| Other | Table |', '| --- | --- |', '| Not | Queues.This |',
    '## Routing<a name="routing"></a>', '', '| UI name | API name | Use | ', '| --- | --- | --- | ',
    '| Queues \\- View  |  Queues\\.View  | See **queues**\\.  | ', '| Queue expressions | Queues.ViewExpressions<br />`Queues.EditExpressions` | | ',
    '', '## Channels & flows', '<a name="flows"></a>', '', '| UI name | API name | Use | ', '| --- | --- | --- | ', '| Email addresses |  | View | ',
  ].join('\n'))).toEqual(ROWS);
});

test('so are those of a text that has a cell on a line, where the last one can be missing', () => {
  expect(readPage([
    'List', 'Routing', 'UI name | API name | Use |', '---|---|---|',
    'Queues - View |', 'Queues.View |', '|', 'Queue expressions |', 'Queues.ViewExpressions Queues.EditExpressions |',
    'Channels & flows', 'UI name | API name | Use |', '---|---|---|', 'Email addresses |', '|', 'View |',
  ].join('\n'))).toEqual(ROWS);
});

test('applications of others have no names to read', () => {
  expect(() => readPage('## Apps\n\n| UI name | API name | Use |\n| --- | --- | --- |\n| {{<3p app name}} - Access | {{<3p app name}}.Access | |')).toThrow('no table of permissions');
});

test('a page without such a table is told', () => {
  expect(() => readPage('# Something else')).toThrow('It has no table of permissions: one with the columns "UI name" and "API name" is looked for.');
});
