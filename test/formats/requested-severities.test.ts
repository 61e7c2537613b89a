import { ON_ONE_INSTANCE, requestedSeverities } from '../../src/formats/requested-severities';

test('a drift that fails is an error of its rule', () => {
  expect(requestedSeverities('Fail', [])).toEqual([['drift', 'error']]);
  expect(requestedSeverities('Warn', [])).toEqual([]);
  expect(requestedSeverities(undefined, [])).toEqual([]);
});

test('what a request says of a rule counts above what its other settings mean', () => {
  expect(Object.fromEntries(requestedSeverities('Fail', [['drift', 'info'], ['instance-feature', 'off']]))).toEqual({ 'drift': 'info', 'instance-feature': 'off' });
});

test('on one instance nobody can tell that a waiver is of no use', () => {
  expect(ON_ONE_INSTANCE).toEqual({ 'unused-waiver': 'off' });
});
