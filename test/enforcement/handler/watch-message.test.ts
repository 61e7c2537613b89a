import { INSTANCE } from './support/events';
import type { Concern } from '../../../src/enforcement/handler/compare-watched';
import { logText, messageOf } from '../../../src/enforcement/handler/watch-message';
import { readWatchRequest, writeWatchRequest } from '../../../src/formats/watch-request';
import { Severity } from '../../../src/rules/finding';

const REQUEST = readWatchRequest(writeWatchRequest({
  expected: { instanceArn: INSTANCE, profiles: {} }, settings: { guardrails: [], waivers: [] },
  stackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/1', periodMinutes: 60, metrics: { namespace: 'n', watch: 'w' },
}));
const TIME = new Date('2027-03-31T10:00:00Z');

function gone(name: string, message = 'It was deleted by hand.'): Concern {
  return { what: 'deleted', name, findings: [{ rule: 'deleted-profile', severity: Severity.ERROR, permissions: [], message, fix: 'make it again' }] };
}

function said(concerns: readonly Concern[], unknown: readonly string[] = [], call?: string) {
  return messageOf({ concerns, unknown }, { request: REQUEST, time: TIME, call });
}

test('says what is wrong with which profiles of which stack and instance, and what to do', () => {
  const { subject, text } = said([gone('Night'), gone('Day')], ['One thing could not be told.'], 'DeleteSecurityProfile');

  expect(subject).toBe('Connect: deleted by hand: Night and Day');
  expect(text).toMatch(/^2 security profiles are not what the code of the stack Center says\.\nInstance: arn:.*\nSeen: 2027-03-31T10:00:00\.000Z, after a call of DeleteSecurityProfile\n/);
  expect(text).toContain('Deleted by hand: Night\n  error deleted-profile: It was deleted by hand.');
  expect(text).toContain('Not everything could be told:\n  One thing could not be told.');
  expect(text).toContain('connect-profiles drift --live');
});

test.each([['Nachtschicht für Ärzte 🙂'], ['a'.repeat(300)], ['two\nlines'], ['']])('a subject has a hundred characters that every mail can show: %j', (name) => {
  expect(said([gone(name), gone(name), gone(name), gone(name)]).subject).toMatch(/^[ -~]{1,99}$/);
});

test('names and messages of others look like nothing else', () => {
  const { text } = said([gone('Night\n\nDeleted by hand: Day', 'It\u202eis\ngone')], ['\u001b[31mred']);
  expect(text).not.toMatch(/\u001b|\u202e|^Deleted by hand: Day/m);
});

test('a message that SNS would not take names as many profiles as fit, and says how many more there are', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => gone(`Profile ${index}`, 'é'.repeat(100)));
  const { text } = said(many);

  expect(Buffer.byteLength(text)).toBeLessThan(262_144);
  expect(text).toMatch(/Profile 0\b[^]*\n\d+ more are in the log of the function\.\n\nWhat to do/);
});

test('the log has everything, and nothing where there is nothing to say', () => {
  expect(logText({ concerns: [gone('Night')], unknown: ['Unknown.'] })).toBe('Deleted by hand: Night\n  error deleted-profile: It was deleted by hand.\n\nUnknown.');
  expect(logText({ concerns: [], unknown: [] })).toBe('');
});
