import { USER_METADATA } from '../../src/formats/assembly-names';
import { recordedHoldings, writeUserMetadata } from '../../src/formats/user-metadata';

const entry = (data: unknown) => ({ type: USER_METADATA, data });

test('what is written is read again', () => {
  const holdings = [{ roles: ['A', 'B'], unknown: ['the profile ${Other}'] }, { roles: [], unknown: [] }];
  expect(recordedHoldings([entry(writeUserMetadata(holdings))])).toEqual(holdings);
});

test.each([[[]], [[entry('x')]], [[entry({ holdings: 1 })]], [[{ type: 'other', data: writeUserMetadata([]) }]]])('%j says nothing', (metadata) => {
  expect(recordedHoldings(metadata)).toBeUndefined();
});

test('what is no text is left out', () => {
  expect(recordedHoldings([entry({ holdings: [{ roles: ['A', 1], unknown: null }, 7] })])).toEqual([
    { roles: ['A'], unknown: [] }, { roles: [], unknown: [] },
  ]);
});
