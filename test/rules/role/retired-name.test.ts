import { retiredName } from '../../../src/rules/role/retired-name';
import { found, role } from '../support/make';

test('permissions of what has ended are a warning', () => {
  expect(found(retiredName, role(['BasicAgentAccess', 'VoiceId.Access', 'VoiceIdAttributesAndSearch.View']))).toEqual([
    { rule: 'retired-name', severity: 'warning', role: 'Stack/Role', permissions: ['VoiceId.Access', 'VoiceIdAttributesAndSearch.View'] },
  ]);
});

test('legacy names are not retired', () => {
  expect(found(retiredName, role(['ListenCallRecordings', 'Users.View']))).toEqual([]);
});
