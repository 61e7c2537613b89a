import { aCatalog, found } from './a-catalog';
import { provenance } from '../../../tools/lint/provenance';

test('a name that was observed and says where passes', () => {
  expect(found(provenance, aCatalog([{ provenance: ['guide', 'observed'], sources: ['a-page', 'instance-lists'] }]))).toEqual([]);
});

test.each([
  ['seed', 'security-profile-list-older'],
  ['observed', 'instance-lists'],
  ['observed-likely', 'instance-lists'],
  ['deployed', 'field-reports'],
])('a name that is %s has the source %s', (way, source) => {
  expect(found(provenance, aCatalog([{ provenance: [way] }]))).toEqual([`Things.View: is ${way}, but its sources lack ${source}`]);
});

test('a name that a page lists is not unlisted', () => {
  expect(found(provenance, aCatalog([{ status: 'unlisted', provenance: ['guide', 'inferred'] }]))).toEqual([
    'Things.View: is unlisted, but a page of AWS lists it',
  ]);
});

test('what an unlisted name means is inferred', () => {
  expect(found(provenance, aCatalog([{ status: 'unlisted', provenance: ['observed'], sources: ['instance-lists'] }]))).toEqual([
    'Things.View: is unlisted, so its meaning is inferred, but the provenance does not say that',
  ]);
});
