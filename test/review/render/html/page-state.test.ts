import * as fc from 'fast-check';
import { formatState, linksBeside, parseState, type PageState } from '../../../../src/review/render/html/page-state';

const VIEWS = ['overview', 'roles', 'findings', 'matrix'];

test('the page as it is at first has no address of its own', () => {
  expect(formatState(parseState('', VIEWS), VIEWS)).toBe('');
  expect(parseState('', VIEWS)).toMatchObject({ view: 'overview', search: '', roles: '', show: '', risks: [] });
});

test('the address of a part of the page is its name, and a filter says by itself to which part it belongs', () => {
  expect(parseState('#findings', VIEWS).view).toBe('findings');
  expect(parseState('#search=listen', VIEWS).view).toBe('matrix');
  expect(parseState('#level=error&roles=agent', VIEWS).view).toBe('findings');
  expect(formatState({ ...parseState('', VIEWS), view: 'roles' }, VIEWS)).toBe('roles');
});

test('what is not understood is ignored', () => {
  expect(parseState('#nonsense=1&x&%E0%A4%A', VIEWS)).toMatchObject({ view: 'overview', search: '' });
});

test('a link to what is told about beside leaves everything else as it is', () => {
  expect(linksBeside('#role=Stack%2FAgent')).toEqual({ permission: undefined, role: 'Stack/Agent', rule: undefined });
  expect(linksBeside('#rule=drift')).toMatchObject({ rule: 'drift' });
  expect(linksBeside('#findings&level=error')).toBeUndefined();
});

test('every choice can be linked to', () => {
  const text = fc.string({ minLength: 1 });
  const state = fc.record<PageState>({
    view: fc.constantFrom(...VIEWS), search: fc.string(), roles: fc.string(), instance: fc.string(), show: fc.constantFrom('', 'all'),
    risks: fc.subarray(['monitoring', 'destructive']), level: fc.constantFrom('', 'error'), found: fc.string(),
    permission: fc.option(text, { nil: undefined }), role: fc.option(text, { nil: undefined }), rule: fc.option(text, { nil: undefined }),
  });
  fc.assert(fc.property(state, (given) => expect(parseState(`#${formatState(given, VIEWS)}`, VIEWS)).toEqual(given)));
});
