import { extractIam } from '../../../tools/facts/iam';
import type { ActionFacts, IamSource, ResourceFacts } from '../../../tools/facts/iam-sources';

const NOTHING = { conditionKeys: [], dependentActions: [], resources: {} };
const facts = (more: Partial<ActionFacts> = {}): ActionFacts => ({ accessLevel: 'Read', ...NOTHING, ...more });

interface More {
  readonly tells?: boolean;
  readonly resource?: ResourceFacts;
}

function source(name: string, action: ActionFacts | undefined, more: More = {}): IamSource {
  return {
    source: { package: name, registry: 'npm', version: '1', license: 'MIT', date: null },
    tellsDependentActions: more.tells ?? true,
    action: () => action,
    resource: () => more.resource,
  };
}

const see = (...sources: IamSource[]) => extractIam(sources, ['s:See']).actions['s:See'];

test('what sources agree on is said once', () => {
  expect(see(source('a', facts()), source('b', facts()))).toEqual(facts());
});

test('where they disagree, the first is believed and each is quoted', () => {
  expect(see(source('a', facts({ accessLevel: 'List' })), source('b', facts()))).toEqual({
    ...facts({ accessLevel: 'List' }), contradictions: { accessLevel: { a: 'List', b: 'Read' } },
  });
});

test('a resource that one of them does not have is a contradiction of its own', () => {
  const [thing, other] = [{ required: true, conditionKeys: [] }, { required: false, conditionKeys: ['k'] }];
  const found = extractIam([
    source('a', facts({ resources: { thing, other } }), { resource: { arn: 'arn', conditionKeys: [] } }), source('b', facts({ resources: { thing } })),
  ], ['s:See']);
  expect(found.actions['s:See'].contradictions).toEqual({ 'resources/other': { a: other, b: null } });
  expect(found.resources).toEqual({ 's:thing': { arn: 'arn', conditionKeys: [], notIn: ['b'] }, 's:other': { arn: 'arn', conditionKeys: [], notIn: ['b'] } });
});

test('a source that tells no dependent action of anything is not asked for them', () => {
  expect(see(source('a', facts(), { tells: false }), source('b', facts({ dependentActions: ['ds:See'] })))).toEqual(facts({ dependentActions: ['ds:See'] }));
});

test('where no source tells them, they are left out', () => {
  expect(see(source('a', facts(), { tells: false }), source('b', undefined))).not.toHaveProperty('dependentActions');
});

test('a source that does not have the action is named, and one of them must have it', () => {
  expect(see(source('a', undefined), source('b', facts()))).toEqual({ ...facts(), notIn: ['a'] });
  expect(() => see(source('a', undefined))).toThrow('No source of the facts of IAM has s:See');
});
