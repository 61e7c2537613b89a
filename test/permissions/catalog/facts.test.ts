import { catalogNames, factsOf } from '../../../src/permissions/catalog';
import { bundled } from '../support/bundled';

test('every name has facts, complete with what the table leaves out', () => {
  for (const name of catalogNames) {
    expect(factsOf(name)).toMatchObject({
      level: expect.any(String), resource: expect.any(String), status: expect.any(String),
      restricts: expect.any(Boolean), risks: expect.any(Array),
      dependencies: expect.any(Array), successors: expect.any(Array), leaks: expect.any(Array),
    });
  }
});

test('facts are those of the permission', () => {
  expect(factsOf('RestrictTaskCreation.Access')).toMatchObject({ restricts: true });
  expect(factsOf('Users.EditPermission')!.risks).toContain('privilege-escalation');
  expect(factsOf('Cases.View')!.dependencies).toContainEqual(expect.objectContaining({ strength: 'needs', names: ['CustomerProfiles.View'] }));
  expect(factsOf('Cases.View')).toBe(factsOf('Cases.View'));
});

test.each(['New.Thing', 'constructor', '__proto__'])('nothing is known of %s', (name) => {
  expect(factsOf(name)).toBeUndefined();
});

test('a bundle that judges by facts has them', async () => {
  expect(await bundled("import { factsOf } from './catalog/facts'; console.log(factsOf(''));")).toContain('one-of');
});
