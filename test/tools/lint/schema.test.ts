import { aCatalog, found } from './a-catalog';
import { schema } from '../../../tools/lint/schema';

test('data of the right shape passes', () => {
  expect(found(schema, aCatalog())).toEqual([]);
});

test('a member that the schema does not have is found, under the name of the permission', () => {
  expect(found(schema, aCatalog([{ colour: 'red' } as object]))).toEqual(['Things.View: must NOT have additional properties ("colour")']);
});

test('a missing member is found', () => {
  expect(found(schema, aCatalog([{ description: undefined }]))).toEqual(['Things.View: must have required property \'description\' ("description")']);
});

test('a value that is not one of those allowed is found', () => {
  expect(found(schema, aCatalog([{ level: 'look' as 'view' }]))[0]).toMatch(/^Things\.View: \/level must be equal to one of the allowed values/);
});

test('a dependency for a part of a permission says for which', () => {
  const dependencies = [{ strength: 'for' as const, names: ['Things.Edit'], source: 'a-page' }];
  expect(found(schema, aCatalog([{ dependencies }]))).toContainEqual(expect.stringContaining('must have required property \'for\''));
});

test('one-of has a choice', () => {
  const dependencies = [{ strength: 'one-of' as const, names: ['Things.Edit'], source: 'a-page' }];
  expect(found(schema, aCatalog([{ dependencies }]))).toContainEqual(expect.stringContaining('must NOT have fewer than 2 items'));
});

test('only legacy permissions have successors', () => {
  expect(found(schema, aCatalog([{ successors: ['Things.Edit'] }]))).not.toEqual([]);
  expect(found(schema, aCatalog([{ successors: ['Things.Edit'], status: 'legacy' }]))).toEqual([]);
});

test.each([
  ['features', { thing: { title: 'a thing', enable: 'turn it on', source: 'a-page', detect: {} } }],
  ['features', { thing: { title: 'a thing', enable: 'turn it on', source: 'a-page', detect: { attribute: 'A', storage: 'B' } } }],
  ['sources', { 'A Page': { title: 'A page', date: '2026' } }],
  ['renamed', { 'Old.View': { names: [], source: 'a-page', date: '2026' } }],
  ['corrections', [{ source: 'a-page', date: '2026', says: 'one thing', holds: 'another', permissions: ['Things.View'] }]],
  ['exceptions', [{ rule: 'levels', name: 'Things.View', reason: '' }]],
])('%s.json has a shape, too: %j', (part, data) => {
  const findings = schema.check(aCatalog([{}], { [part]: data }));
  expect(findings).not.toEqual([]);
  expect(findings.every(({ file }) => file === `${part}.json`)).toBe(true);
});
