import * as fc from 'fast-check';
import { RESTRICTED, SCHEMA } from './support/schema';
import { merged } from '../../src/settings-reader/merged';

const SETTINGS = fc.record({
  listen: fc.boolean(),
  users: fc.subarray(['view', 'edit', 'create']),
  activity: fc.constantFrom('none', 'own', 'all'),
  uploads: fc.boolean(),
  video: fc.boolean(),
});

test('nothing is everything at its most restricted value', () => {
  expect(merged(SCHEMA, [])).toEqual(RESTRICTED);
});

test('the order of profiles makes no difference, neither does one twice, and one more takes nothing away', () => {
  fc.assert(fc.property(fc.array(SETTINGS, { minLength: 1, maxLength: 4 }), SETTINGS, (documents, other) => {
    const once = merged(SCHEMA, documents);
    expect(merged(SCHEMA, [...documents].reverse())).toEqual(once);
    expect(merged(SCHEMA, [...documents, documents[0]])).toEqual(once);
    const more = merged(SCHEMA, [...documents, other]);
    expect(merged(SCHEMA, [once, more])).toEqual(more);
  }));
});
