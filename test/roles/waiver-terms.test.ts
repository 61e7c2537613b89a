import * as fc from 'fast-check';
import { dayOf, hasEnded, isDay, termsPhrase, waiverPhrase, withoutEnded } from '../../src/roles/waiver-terms';
import { role } from '../rules/support/make';

const waiver = { rule: 'drift', reason: 'Trial' };

test('a waiver holds on its last day, and not on the next', () => {
  const terms = { until: '2027-03-31' };
  expect(['2027-03-30', '2027-03-31', '2027-04-01', '2028-01-01'].map((today) => hasEnded(terms, today))).toEqual([false, false, true, true]);
});

test('a waiver without an end holds on every day, and one whose end is no day on none', () => {
  expect(hasEnded({}, '2099-12-31')).toBe(false);
  const ends = ['', 'soon', '2027-02-29', '2027-13-01', '2027-3-31', '31.03.2027', '2027-03-31T00:00:00Z'];
  expect(ends.filter((until) => !hasEnded({ until }, '2000-01-01'))).toEqual([]);
});

test('a day is the one that it is in UTC', () => {
  expect(dayOf(new Date('2027-03-31T23:59:59-05:00'))).toBe('2027-04-01');
});

test('every day that there is is a day, and ends in the order of the calendar', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(fc.property(day, day, (one, other) => {
    expect(isDay(dayOf(one))).toBe(true);
    const [end, today] = [one, other].map((moment) => Math.floor(moment.getTime() / 86_400_000)) as [number, number];
    expect(hasEnded({ until: dayOf(one) }, dayOf(other))).toBe(end < today);
  }));
});

test('a role keeps the waivers that hold, and is the same if all of them do', () => {
  const some = role([], { waivers: [waiver, { ...waiver, until: '2026-12-31' }, { ...waiver, until: '2027-12-31' }] });
  expect(withoutEnded(some, '2027-01-01').waivers).toEqual([waiver, { ...waiver, until: '2027-12-31' }]);
  expect(withoutEnded(some, '2026-12-31')).toBe(some);
  expect(withoutEnded(some, undefined)).toBe(some);
});

test('people read who answers for a waiver, and until when it holds', () => {
  expect(waiverPhrase({ ...waiver, permission: 'Cases.View', owner: 'Case team', until: '2027-03-31' }))
    .toBe('drift for Cases.View: Trial (owner: Case team, until 2027-03-31)');
  expect(waiverPhrase(waiver)).toBe('drift: Trial');
  expect([termsPhrase({ owner: 'Case team' }), termsPhrase({ until: '2027-03-31' }), termsPhrase({})]).toEqual(['owner: Case team', 'until 2027-03-31', '']);
});
