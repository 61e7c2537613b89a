import { retiredName } from '../../../src/rules/role/retired-name';
import { find, messages, role } from '../support/make';

test('permissions of what has ended are a warning', () => {
  expect(find(retiredName, role(['BasicAgentAccess', 'VoiceId.Access', 'VoiceIdAttributesAndSearch.View']))).toEqual([{
    rule: 'retired-name', severity: 'warning', role: 'Stack/Role', permissions: ['VoiceId.Access', 'VoiceIdAttributesAndSearch.View'],
    message: 'VoiceId.Access and VoiceIdAttributesAndSearch.View belong to something that Amazon Connect no longer offers, and grant nothing.',
    fix: 'remove them',
  }]);
});

test('legacy names are not retired', () => {
  expect(messages(retiredName, role(['ListenCallRecordings', 'Users.View']))).toEqual([]);
});
