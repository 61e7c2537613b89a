import { companionsOf } from '../../../src/review/inputs/companions';

test('profiles are held together where every user of the one holds the other as well', () => {
  const companions = companionsOf([{ profiles: ['agent', 'lead'] }, { profiles: ['agent'] }, { profiles: ['other'] }]);
  expect(Object.fromEntries(companions)).toEqual({ agent: [], lead: ['agent'], other: [] });
});

test('a profile that a user names twice is not held together with itself', () => {
  expect(Object.fromEntries(companionsOf([{ profiles: ['agent', 'agent'] }]))).toEqual({ agent: [] });
});
