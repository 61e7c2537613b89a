import { defaultProfiles } from '../../../src/permissions/catalog/default-profiles';

test('a new instance comes with four profiles', () => {
  expect(defaultProfiles).toEqual(['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst']);
});
