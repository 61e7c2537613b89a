import { catalogNames, featureOf, isFeatureInferred } from '../../../src/permissions/catalog';

test('what a permission needs of the instance is known with the way to tell', () => {
  expect(featureOf('Cases.View')).toMatchObject({ id: 'cases', detect: { kind: 'integration', value: 'CASES_DOMAIN' } });
  expect(featureOf('ManagerBargeIn')!.detect).toEqual({ kind: 'attribute', value: 'ENHANCED_CONTACT_MONITORING', orValue: 'ENHANCED_CHAT_MONITORING' });
  expect(featureOf('Scheduling.View')!.detect).toEqual({ kind: 'none', value: '', reason: expect.any(String) });
});

test.each(['Users.View', 'New.Thing', 'constructor'])('%s needs nothing special', (name) => {
  expect(featureOf(name)).toBeUndefined();
  expect(isFeatureInferred(name)).toBe(false);
});

test('a need that AWS states is not inferred, and some are', () => {
  expect(isFeatureInferred('Cases.View')).toBe(false);
  expect(catalogNames.some(isFeatureInferred)).toBe(true);
  expect(catalogNames.filter((name) => isFeatureInferred(name) && !featureOf(name))).toEqual([]);
});
