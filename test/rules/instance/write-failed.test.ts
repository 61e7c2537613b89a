import { writeFailed } from '../../../src/rules/instance/write-failed';
import { examined, facts, role } from '../support/make';

const judged = (unwritten?: ReadonlyMap<string, string>) => (
  examined([role()], { rules: [writeFailed], facts: facts(), unwritten }).findings);

test('a profile that could not be written fails, and the reason is said', () => {
  expect(judged(new Map([['Stack/Role', 'It was denied.']]))).toEqual([
    expect.objectContaining({ rule: 'write-failed', severity: 'error', role: 'Stack/Role', message: 'It was denied.' }),
  ]);
});

test('profiles that are judged elsewhere, or were written, are no finding', () => {
  expect(judged(new Map([['Stack/Other', 'It was denied.']]))).toEqual([]);
  expect(judged()).toEqual([]);
});
