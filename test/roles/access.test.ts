import fc from 'fast-check';
import {
  inFile, isRead, itemsOf, linesOf, mapParts, NO_ACCESS, OPERATIONS, PARTS, partsOf, readAccess, RESTRICTIONS, shownAccess, sortedParts,
  writeAccess, type Access, type AccessSource, type AnyPart,
} from '../../src/roles/access';
import type { ValueReader } from '../../src/roles/access/form';
import { isIntrinsic, unresolvedValue, type Value } from '../../src/roles/access/unresolved';

/** Reads a template as it is. */
const AS_IS: ValueReader = {
  text: (value) => (value === undefined || typeof value === 'string' ? value : unresolvedValue(value)),
  items: (value = []) => {
    const whole = [unresolvedValue(value, { isList: true })];
    return Array.isArray(value) ? value.map((item: unknown) => (isIntrinsic(item) ? unresolvedValue(item) : item)) : whole;
  },
  outer: (value, depth) => [unresolvedValue(value, { isList: true, depth })],
};

const anyReference = fc.oneof(
  fc.constantFrom('Group', 'Module').map((Ref) => ({ Ref })),
  fc.constantFrom('Group', 'Module').map((id) => ({ 'Fn::GetAtt': [id, 'Arn'] })),
  fc.constant({ 'Fn::ImportValue': 'Shared' }),
  fc.constant({ 'Fn::If': ['IsProduction', 'a', { Ref: 'AWS::NoValue' }] }),
).map((written) => unresolvedValue(written));
/** Few of them, so that they repeat. */
const anyText = fc.constantFrom('a', 'b', 'c', '__proto__');
const anyValue = fc.oneof<fc.Arbitrary<Value>[]>(
  { weight: 3, arbitrary: anyText } as never, { weight: 1, arbitrary: anyReference } as never,
);

function listOf<T>(item: fc.Arbitrary<T>) {
  const items = fc.array(fc.oneof(item, anyReference), { maxLength: 4 });
  return fc.oneof(items, anyReference.map(({ written }) => [unresolvedValue(written, { isList: true })]));
}

function anyPart({ form }: AnyPart): fc.Arbitrary<unknown> {
  if (typeof form === 'string') {
    return form === 'text' ? fc.option(anyValue, { nil: undefined }) : listOf(anyValue);
  }
  const fields = Object.entries(form);
  const members = fields.map(([name, field]) => [name, field.form === 'text' ? anyValue : listOf(anyValue)]);
  return listOf(fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: fields.filter(([, { optional }]) => !optional).map(([name]) => name),
    noNullPrototype: true,
  }));
}

const anyParts = mapParts<Record<string, fc.Arbitrary<unknown>>>(anyPart);
const anyAccess = fc.record(anyParts, { noNullPrototype: true }) as unknown as fc.Arbitrary<Access>;

test.each<AccessSource>(['CloudFormation', 'API', 'request'])('access survives being written and read again, repeated and unresolved values too: %s', (source) => {
  fc.assert(fc.property(anyAccess, (access) => {
    const expected = source === 'CloudFormation' ? { ...access, aiAgents: [] } : access;
    expect(readAccess(source, writeAccess(source, access), AS_IS)).toEqual(expected);
  }), { numRuns: 500 });
});

test('access that is shown has texts alone', () => {
  fc.assert(fc.property(anyAccess, (access) => {
    expect(JSON.stringify(shownAccess(access))).not.toContain('refersTo');
    PARTS.forEach((part) => expect([...itemsOf(part, shownAccess(access)), ...linesOf(part, shownAccess(access))].every((line) => typeof line === 'string')).toBe(true));
  }));
});

test('a property that is a function is carried from wherever it is', () => {
  const written = { 'Fn::If': ['IsProduction', { PrimaryAttributeAccessControlConfiguration: {} }, { Ref: 'AWS::NoValue' }] };
  const properties = { GranularAccessControlConfiguration: { DataTableAccessControlConfiguration: written } };
  const access = readAccess('CloudFormation', properties, AS_IS);

  expect(access.dataTableAttributes).toMatchObject([{ written, isList: true, refersTo: expect.arrayContaining([{ kind: 'condition', name: 'IsProduction' }]) }]);
  expect(writeAccess('CloudFormation', access)).toEqual(properties);
  expect(writeAccess('request', access)).toEqual({});
  expect(shownAccess(access)).toEqual({ ...NO_ACCESS, dataTableAttributes: [{ name: expect.stringContaining('${If(IsProduction, '), values: [] }] });
});

test('properties are written as the CDK writes them, what CloudFormation has no property for last', () => {
  const some = ({ form }: AnyPart) => {
    if (form === 'text') {
      return 'a';
    }
    return [form === 'texts' ? 'a' : Object.fromEntries(Object.entries(form).map(([name, field]) => [name, field.form === 'text' ? 'a' : ['a']]))];
  };
  const everything = Object.fromEntries(PARTS.map((part) => [part.key, some(part)])) as unknown as Access;
  const names = Object.keys(writeAccess('request', everything));

  expect(names.slice(-2)).toEqual(['PrimaryAttributeValues', 'AllowedAIAgents']);
  expect(names.slice(0, -2)).toEqual(names.slice(0, -2).sort());
  expect(writeAccess('CloudFormation', everything)).not.toHaveProperty('AllowedAIAgents');
  expect(writeAccess('request', NO_ACCESS)).toEqual({});
});

test('what is not known is shown by what it is made from', () => {
  const group = unresolvedValue({ Ref: 'Group' });
  expect(shownAccess({
    ...NO_ACCESS,
    accessControlTags: [{ key: 'team', value: group }, { key: group, value: 'sales' }],
    hierarchyGroupId: unresolvedValue({ Ref: 'Group' }, { taken: { as: 'its default', because: 'default of ${Group}' } }),
    flowModules: [{ id: group, type: 'MCP' }, { id: 'module', type: group }],
    applications: [{ namespace: 'crm', permissions: ['ACCESS', group] }],
    aiAgents: [{ arn: group }],
  })).toEqual({
    ...NO_ACCESS,
    accessControlTags: [{ key: 'team', value: '${Group}' }, { key: '${Group}', value: 'sales' }],
    hierarchyGroupId: 'its default',
    flowModules: [{ id: '${Group}', type: 'MCP' }, { id: 'module', type: '${Group}' }],
    applications: [{ namespace: 'crm', permissions: ['ACCESS', '${Group}'] }],
    aiAgents: [{ arn: '${Group}' }],
  });
});

test('an empty text is written, unlike a list of nothing', () => {
  expect(writeAccess('CloudFormation', { ...NO_ACCESS, hierarchyGroupId: '', flowModules: [] })).toEqual({ AllowedAccessControlHierarchyGroupId: '' });
});

test('of tags with one key the last is shown, and all are written', () => {
  const tags = { ...NO_ACCESS, accessControlTags: [{ key: 'team', value: 'a' }, { key: 'unit', value: 'b' }, { key: 'team', value: 'c' }] };
  expect(shownAccess(tags).accessControlTags).toEqual([{ key: 'team', value: 'c' }, { key: 'unit', value: 'b' }]);
  expect(writeAccess('CloudFormation', tags)).toEqual({
    AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }, { Key: 'unit', Value: 'b' }, { Key: 'team', Value: 'c' }],
  });
});

test('parts are sorted as far as they were read, each text once', () => {
  const applications = [{ namespace: 'b', permissions: [] }, { namespace: 'a', permissions: ['2', '1', '2'] }];
  expect(sortedParts({ tagRestrictedResources: ['b', 'a', 'b'], hierarchyGroupId: undefined, applications })).toEqual({
    tagRestrictedResources: ['a', 'b'],
    hierarchyGroupId: undefined,
    applications: [{ namespace: 'a', permissions: ['1', '2'] }, { namespace: 'b', permissions: [] }],
  });
});

test('an operation tells its parts together', () => {
  expect(OPERATIONS.flatMap(partsOf).map(({ key }) => key).sort()).toEqual(PARTS.map(({ key }) => key).sort());
  expect(partsOf(RESTRICTIONS).length).toBeGreaterThan(1);
  // The client reads the list of each other one by the name of its only part.
  expect(OPERATIONS.filter((operation) => operation !== RESTRICTIONS).map((operation) => partsOf(operation).length)).toEqual([1, 1, 1]);
  const areRead = [{ hierarchyGroupId: undefined }, { flowModules: [] }, undefined].map((access) => isRead(RESTRICTIONS, access));
  expect(areRead).toEqual([true, false, false]);
});

test('what is compared by its values has a name and values', () => {
  const forms = PARTS.filter(({ difference }) => difference.by === 'values').map(({ form }) => Object.values(form).map((field) => field.form));
  expect(forms).toEqual([['text', 'texts']]);
});

test('files have what they had before there were members beside the first', () => {
  expect(mapParts((part) => inFile(part, {
    accessControlTags: [{ key: 'team', value: 'a' }],
    flowModules: [{ id: 'm', type: 'MCP' }],
    applications: [{ namespace: 'a', permissions: ['1', '1'] }],
  }))).toEqual({
    accessControlTags: { team: 'a' }, flowModules: ['m'], applications: [{ namespace: 'a', permissions: ['1'], type: undefined }],
  });
});

test('what looks like a value that is not known yet is none: templates of others have objects of any form', () => {
  const properties = {
    Applications: [{ written: 1, refersTo: [], shownAs: 'x', Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
    AllowedFlowModules: [{ written: 1, refersTo: 2, FlowModuleId: 'module' }],
  };
  const { applications, flowModules } = shownAccess(readAccess('CloudFormation', properties, AS_IS));
  expect(applications).toEqual([{ namespace: 'app', permissions: ['ACCESS'] }]);
  expect(flowModules).toEqual([{ id: 'module' }]);
});
