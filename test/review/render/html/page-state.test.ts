import * as fc from 'fast-check';
import { formatState, parseState, type PageState } from '../../../../src/review/render/html/page-state';

const SHOWS = ['held', 'all'];

test('the page as it is at first has no address of its own', () => {
  expect(formatState(parseState('', SHOWS), SHOWS)).toBe('');
  expect(parseState('', SHOWS)).toMatchObject({ search: '', roles: '', show: 'held', risks: [] });
});

test('what is not understood is ignored', () => {
  expect(parseState('#show=nonsense&x=1&%E0%A4%A', SHOWS)).toMatchObject({ show: 'held', search: '' });
});

test('every choice can be linked to', () => {
  const text = fc.string({ minLength: 1 });
  const state = fc.record<PageState>({
    search: fc.string(), roles: fc.string(), show: fc.constantFrom(...SHOWS), risks: fc.subarray(['monitoring', 'destructive']),
    permission: fc.option(text, { nil: undefined }), role: fc.option(text, { nil: undefined }), list: fc.option(text, { nil: undefined }),
  });
  fc.assert(fc.property(state, (given) => expect(parseState(`#${formatState(given, SHOWS)}`, SHOWS)).toEqual(given)));
});
