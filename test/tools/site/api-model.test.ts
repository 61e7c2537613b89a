import { TypeKind, type Assembly } from '@jsii/spec';
import { apiTypes } from '../../../tools/site/api-model';
import { apiPages } from '../../../tools/site/api-pages';

const IN = 'library';
const named = (name: string) => ({ fqn: `${IN}.${name}` });
const common = { assembly: IN };

const ASSEMBLY = {
  name: IN,
  types: {
    [`${IN}.Role`]: {
      ...common, kind: TypeKind.Class, fqn: `${IN}.Role`, name: 'Role', symbolId: 'src/profiles/role:Role', docs: { summary: 'A role.' },
      initializer: { parameters: [{ name: 'id', type: { primitive: 'string' } }, { name: 'props', type: named('RoleProps') }] },
      properties: [{ name: 'ALL', static: true, const: true, immutable: true, type: named('Role') }, { name: 'label', immutable: true, type: { primitive: 'string' } }],
      methods: [{ name: 'add', parameters: [{ name: 'level', type: named('Level'), docs: { summary: 'how much.' } }], docs: { custom: { throws: 'if it is too much' } } }],
    },
    [`${IN}.RoleProps`]: {
      ...common, kind: TypeKind.Interface, datatype: true, fqn: `${IN}.RoleProps`, name: 'RoleProps', symbolId: 'src/profiles/role:RoleProps', interfaces: [`${IN}.Common`],
      properties: [{ name: 'label', optional: true, type: { primitive: 'string' }, docs: { default: '- none' } }],
    },
    [`${IN}.Common`]: {
      ...common, kind: TypeKind.Interface, datatype: true, fqn: `${IN}.Common`, name: 'Common', symbolId: 'src/profiles/common:Common',
      properties: [{ name: 'instance', type: { primitive: 'string' } }],
    },
    [`${IN}.Level`]: { ...common, kind: TypeKind.Enum, fqn: `${IN}.Level`, name: 'Level', symbolId: 'src/permissions/level:Level', members: [{ name: 'ALL', docs: { summary: 'All.' } }] },
  },
} as unknown as Pick<Assembly, 'name' | 'types'>;

const types = apiTypes(ASSEMBLY);
const the = (name: string) => types.find((type) => type.name === name)!;

test('a class has what its constructor is given, with what that inherits, and what is required first', () => {
  expect(the('Role').make?.line).toBe('new Role(id: string, props: RoleProps)');
  expect(the('Role').props.map(({ name, type, isOptional }) => [name, type, isOptional])).toEqual([['instance', 'string', false], ['label', 'string', true]]);
  expect(the('RoleProps')).toMatchObject({ kind: 'struct', above: ['Common'], properties: [] });
});

test('a class has its constants apart from its properties, and its methods with what they throw', () => {
  const { constants, properties, methods } = the('Role');
  expect([constants, properties].map((members) => members.map(({ name }) => name))).toEqual([['ALL'], ['label']]);
  expect(methods).toMatchObject([{ line: 'Role.add(level: Level): void', docs: { custom: { throws: 'if it is too much' } }, parameters: [{ name: 'level' }] }]);
});

test('a type knows which others take it, and the members of an enum are its constants', () => {
  expect(the('Level')).toMatchObject({ kind: 'enum', usedBy: ['Role'], constants: [{ name: 'ALL', line: 'Level.ALL' }] });
  expect(the('RoleProps').usedBy).toEqual(['Role']);
});

test('every type has a page, in the group of its folder; properties that a constructor takes are in no list', () => {
  expect(apiPages(types).map(({ url, group, isUnlisted = false }) => [url, group, isUnlisted])).toEqual([
    ['/api/index.html', undefined, false],
    ['/api/Common.html', 'Security profiles', false],
    ['/api/Role.html', 'Security profiles', false],
    ['/api/RoleProps.html', 'Security profiles', true],
    ['/api/Level.html', 'Permissions', false],
  ]);
});
