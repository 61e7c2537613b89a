import { recordedFindings } from '../../src/formats/recorded-findings';

const FINDING = { rule: 'nap', severity: 'warning', permissions: ['Users.View'], message: 'It naps.', fix: 'wake it' };

test('findings are read as they were written', () => {
  const all = [FINDING, { ...FINDING, undecided: true }, { ...FINDING, waived: 'It is night' }];
  expect(recordedFindings(all)).toEqual(all);
});

test('what is no finding is left out, and what can be shown is made fit to be', () => {
  expect(recordedFindings([undefined, 'nap', {}, { ...FINDING, severity: 'off' }, { ...FINDING, severity: 'constructor' }, { ...FINDING, fix: 1 }])).toEqual([]);
  expect(recordedFindings({ 0: FINDING })).toEqual([]);
  expect(recordedFindings([{ ...FINDING, message: 'a\u001b[31mb', permissions: 'none', undecided: 'yes' }])[0]).toEqual({
    ...FINDING, message: expect.not.stringContaining('\u001b'), permissions: [],
  });
});
