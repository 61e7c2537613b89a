import { AgentFeature, AgentProfile, AnalyticsPermissions, ProfileRule, ProfileSettings, RecordingsScope } from '../../../src';
import { ACTIVITY, DESK, LISTEN, RECORDINGS, WHISPER } from '../../applications/support/desk';
import { saidOfSettings } from '../../applications/support/said-of-settings';
import { saidOf } from '../../profiles/support/synthesis';

test('settings that work together with the role are fine', () => {
  const values = [LISTEN.on(), WHISPER.on(), ACTIVITY.choose('all'), RECORDINGS.on()];
  expect(saidOfSettings(values, { recordingsScope: RecordingsScope.REDACTED })).toMatchObject({ error: undefined, warnings: [] });
});

test('a setting without what it needs in Connect is an error', () => {
  const { error } = saidOfSettings([LISTEN.on()], { except: AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE });
  expect(error).toMatch(/error setting-needs · Stack\/Supervisor "Supervisor" "Listen in" .* ManagerListenIn /);
  expect(error).toContain('Fix: leave out except, or set "Listen in" to off');
});

test('of several permissions of which one is enough, the first is proposed', () => {
  const { error } = saidOfSettings([RECORDINGS.on()]);
  expect(error).toMatch(/ "Recordings" .* CallRecordings\.Redacted\.Access or CallRecordings\.Unredacted\.Access /);
  expect(error!.match(/RecordingsPermissions\.\w+/g)).toEqual(['RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS']);
});

test('what a role held together with this one grants counts', () => {
  const { error } = saidOf((stack, instance) => {
    const own = new AgentProfile(stack, 'Own', { instance, securityProfileName: 'Own', features: [AgentFeature.OWN_CONTACTS] });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', heldTogetherWith: [own] });
    new ProfileSettings(stack, 'Desk', { definition: DESK }).assign(agent, ACTIVITY.choose('own'));
  });
  expect(error).toBeUndefined();
});

test('findings can be waived, with the permissions of the role', () => {
  const waivers = [{ rule: ProfileRule.SETTING_NEEDS, reason: 'Recordings come with the next release' }];
  expect(saidOfSettings([RECORDINGS.on()], { waivers })).toMatchObject({ error: undefined, warnings: [] });
});
