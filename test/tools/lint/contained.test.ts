import { aCatalog, found } from './a-catalog';
import { contained } from '../../../tools/lint/contained';

const part = { name: 'Things.Part', risks: ['monitoring'], leaks: ['tag'] } as const;

test('what contains others has their risks and leaks', () => {
  expect(found(contained, aCatalog([{ contains: ['Things.Part'], risks: ['monitoring'], leaks: ['tag'] }, part]))).toEqual([]);
});

test('what lacks them is found', () => {
  expect(found(contained, aCatalog([{ contains: ['Things.Part'] }, part]))).toEqual([
    'Things.View: contains Things.Part, but not its risk: monitoring',
    'Things.View: contains Things.Part, but does not leak as it does: tag',
  ]);
});
