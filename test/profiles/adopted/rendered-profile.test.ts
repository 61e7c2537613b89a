import { CfnParameter, Fn } from 'aws-cdk-lib';
import { declaredRole, renderedProfile } from '../../../src/profiles/adopted/rendered-profile';
import { newStack, written } from '../support/written-profile';

const METADATA = 'cdk-connect-security-profiles:role';

test('what is known is sorted, each once, and what is listed twice is said', () => {
  const { permissions, repeated, unresolved } = renderedProfile(written(newStack(), { permissions: ['b', 'a', 'b'] }));
  expect([permissions, repeated, unresolved]).toEqual([['a', 'b'], ['b'], { items: [] }]);
});

test('what only the deployment knows is as the template has it', () => {
  const stack = newStack();
  const name = new CfnParameter(stack, 'Name').valueAsString;
  const profile = written(stack, { securityProfileName: name, description: `For ${name}`, tags: [{ key: 'team', value: name }] });
  profile.addPropertyOverride('Permissions', [{ 'Fn::If': ['Prod', 'a', { Ref: 'AWS::NoValue' }] }, { Ref: 'AWS::NoValue' }, 'b']);
  expect(renderedProfile(profile)).toMatchObject({
    name: { Ref: 'Name' },
    description: 'For ${Name}',
    permissions: ['b'],
    unresolved: { items: [{ 'Fn::If': ['Prod', 'a', { Ref: 'AWS::NoValue' }] }] },
    tags: { team: '${Name}' },
  });
});

test('a list may be a reference as a whole, or nothing', () => {
  const stack = newStack();
  const profile = written(stack, { permissions: Fn.split(',', new CfnParameter(stack, 'All').valueAsString) });
  expect(renderedProfile(profile).unresolved).toEqual({ list: { 'Fn::Split': [',', { Ref: 'All' }] }, items: [] });
  profile.addPropertyDeletionOverride('Permissions');
  expect(renderedProfile(profile)).toMatchObject({ permissions: [], unresolved: { items: [] } });
  const untyped = written(newStack(), { permissions: null as never });
  expect(renderedProfile(untyped).unresolved).toEqual({ items: [] });
});

test('an empty hierarchy group is none', () => {
  expect(renderedProfile(written(newStack(), { allowedAccessControlHierarchyGroupId: '' })).access.hierarchyGroupId).toBeUndefined();
});

test('roles that metadata names by their logical IDs have the paths of their constructs', () => {
  const stack = newStack();
  const profile = written(stack);
  written(stack, {}, 'Resource').overrideLogicalId('Other');
  expect(declaredRole(profile)).toBeUndefined();
  profile.addMetadata(METADATA, { heldTogetherWith: ['Other', 'Nowhere'], privilegeReason: 'Repairs users' });
  expect(declaredRole(profile)).toMatchObject({ heldTogetherWith: ['Stack', 'Nowhere'], privilegeReason: 'Repairs users' });
});
