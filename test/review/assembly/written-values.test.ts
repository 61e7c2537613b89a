import { Resolver } from '../../../src/review/assembly/resolve';
import { writtenValues } from '../../../src/review/assembly/written-values';

const written = (properties: object) => Object.fromEntries(writtenValues(properties, new Resolver({ Mappings: { Roles: { Agent: { Names: ['a', 'b'] } } } })));

test('equal texts mean the same, whatever the order and the form', () => {
  expect(written({ Permissions: ['b', 'a', 'b'] })).toEqual(written({ Permissions: { 'Fn::FindInMap': ['Roles', 'Agent', 'Names'] } }));
  expect(written({ Tags: [{ Value: 5, Key: 'a' }] })).toEqual(written({ Tags: [{ Key: 'a', Value: '5' }] }));
  expect(written({ Description: { Ref: 'AWS::NoValue' } })).toEqual({});
});

test('what differs has different texts, with where it is', () => {
  const either = (condition: string) => ({ 'Fn::If': [condition, ['a'], { Ref: 'AWS::NoValue' }] });
  expect(written({ Permissions: either('Prod') })).toEqual({ Permissions: ['a (if Prod)'] });
  expect(written({ Permissions: ['a', { Ref: 'B' }] })).toEqual({ Permissions: ['${B}', 'a'] });
  expect(written({ Other: { Inner: { List: [{ A: 1 }, 'x'] }, Text: 'y' } })).toEqual({ Other: ['Inner.List: x', 'Inner.List: {A: 1}', 'Text: y'] });
});

test('values that are nested very deep are compared as they are written', () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ inner: [inner] }), 'x');
  expect(written({ Description: deep }).Description).toEqual([expect.stringContaining('x')]);
});

test('texts that differ in line breaks, or in what cannot be seen, differ', () => {
  const texts = ['a b', 'a\nb', 'a\\nb', 'a\tb', 'a\r\nb', 'a\u200bb', 'a\\u200bb'];
  expect(written({ Permissions: texts }).Permissions).toHaveLength(texts.length);
});

test('the order of a list says something where a key is repeated, and nothing elsewhere', () => {
  const [one, other, same] = [{ Namespace: 'crm', ApplicationPermissions: ['a'] }, { Namespace: 'crm', ApplicationPermissions: ['b'] }, { Namespace: 'erp' }];
  const applications = (...Applications: object[]) => written({ Applications });
  expect(applications(one, other)).not.toEqual(applications(other, one));
  expect(applications(one, same, one)).toEqual(applications(same, one));
});
