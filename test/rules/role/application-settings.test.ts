import {
  AgentFeature, AgentProfile, AnalyticsPermissions, ApplicationDefinition, ApplicationSettings, RecordingsScope, SupervisorProfile,
  type ProfileOptions, type SettingValue,
} from '../../../src';
import { ACTIVITY, DESK, FAX, LISTEN, RECORDINGS, WHISPER } from '../../applications/support/desk';
import { saidOf } from '../../profiles/support/synthesis';

function said(values: SettingValue[], options: Partial<ProfileOptions> = {}) {
  const { error, ...rest } = saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', ...options });
    new ApplicationSettings(stack, 'Desk', { application: DESK }).assign(supervisor, ...values);
  });
  return { ...rest, error: error?.replace(/\s+/g, ' ') };
}

test('settings that work together with the role are fine', () => {
  expect(said([LISTEN.on(), WHISPER.on(), ACTIVITY.choose('all'), RECORDINGS.on()], { scopes: [RecordingsScope.REDACTED] })).toMatchObject({ error: undefined, warnings: [] });
});

test('a setting without what it needs in Connect is an error', () => {
  expect(said([LISTEN.on()], { except: AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE }).error).toContain(
    'error application-setting-needs · Stack/Supervisor "Supervisor" "Listen in" (on) of The desk needs ManagerListenIn in Connect; the role does not have it. '
    + 'Fix: add AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE, or set "Listen in" to off');
});

test('of several permissions of which one is enough, the first is proposed', () => {
  expect(said([RECORDINGS.on()]).error).toContain(
    '"Recordings" (on) of The desk needs CallRecordings.Redacted.Access or CallRecordings.Unredacted.Access in Connect; the role has neither. '
    + 'Fix: add RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS, or set "Recordings" to off');
});

test('what a role held together with this one grants counts', () => {
  const { error } = saidOf((stack, instance) => {
    const own = new AgentProfile(stack, 'Own', { instance, securityProfileName: 'Own', features: [AgentFeature.OWN_CONTACTS] });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', heldTogetherWith: [own] });
    new ApplicationSettings(stack, 'Desk', { application: DESK }).assign(agent, ACTIVITY.choose('own'));
  });
  expect(error).toBeUndefined();
});

test('a setting without the one that it requires is an error', () => {
  expect(said([WHISPER.on()]).error).toContain('error application-setting-requires · Stack/Supervisor "Supervisor" "Whisper" (on) of The desk has no effect while "Listen in" is off. Fix: set "Listen in" as well, or leave "Whisper" out');
});

test('what is withheld and open in Connect is told', () => {
  expect(said([]).infos.join()).toContain(
    '"Listen in" (off) of The desk does not keep users from it: ManagerListenIn opens the same in Connect itself.');
  expect(said([LISTEN.on()]).infos.join()).not.toContain('Listen in');
});

test('a setting that is not in use any more is warned of', () => {
  expect(said([FAX.on()]).warnings.join()).toContain('"Fax" (on) of The desk has no effect: fax ended in 2025. Leave "Fax" out.');
  expect(said([]).warnings).toEqual([]);
});

test('findings can be waived, with the permissions of the role', () => {
  const waivers = [{ rule: 'application-setting-needs', reason: 'Recordings come with the next release' }];
  expect(said([RECORDINGS.on()], { waivers })).toMatchObject({ error: undefined, warnings: [] });
});

test('two applications of one role are judged both', () => {
  const { infos } = saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
    ['First', 'Second'].forEach((id) => new ApplicationSettings(stack, id, { application: DESK, parameterPrefix: `/${id}` }).assign(supervisor));
  });
  expect(infos.filter((info) => info.includes('application-setting-bypassed'))).toHaveLength(1);
});

test('a default that opens more than it has to is warned of', () => {
  const warnings = (chosen: 'agent' | 'supervisor') => saidOf((stack, instance) => {
    const profiles = {
      agent: new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' }),
      supervisor: new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' }),
    };
    const settings = new ApplicationSettings(stack, 'Desk', { application: DESK });
    settings.useAsDefault(profiles[chosen]);
    Object.values(profiles).forEach((profile) => settings.assign(profile));
  }).warnings;
  expect(warnings('agent')).toEqual([]);
  expect(warnings('supervisor')).toEqual([expect.stringContaining('The role\'s settings are the default of The desk for people without settings of their own, and "Agent" opens less.')]);
});

test('one profile may be the default of two applications, and each is judged', () => {
  const { warnings } = saidOf((stack, instance) => {
    const [agent, supervisor] = ['Agent', 'Supervisor'].map((name) => new SupervisorProfile(stack, name, { instance, securityProfileName: name }));
    ['First', 'Second'].forEach((id) => {
      const settings = new ApplicationSettings(stack, id, { parameterPrefix: `/${id}`, application: new ApplicationDefinition(id, { ...DESK, title: id }) });
      settings.assign(agent);
      settings.assign(supervisor, LISTEN.on());
      settings.useAsDefault(supervisor);
    });
  });
  expect(warnings).toEqual(['First', 'Second'].map((id) => expect.stringContaining(`are the default of ${id} for people`)));
});
