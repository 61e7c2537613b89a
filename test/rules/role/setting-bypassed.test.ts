import {
  AccessLevel, ActivityScope, AnalyticsPermissions, ChoiceSetting, LevelSetting, ProfileSettings, ProfileSettingsDefinition,
  SupervisorProfile, type ProfileSettingValue,
} from '../../../src';
import { DESK, LISTEN } from '../../applications/support/desk';
import { saidOfSettings } from '../../applications/support/said-of-settings';
import { saidOf } from '../../profiles/support/synthesis';

const bypassed = (infos: string[]) => infos.filter((info) => info.includes('setting-bypassed'));

test('what is withheld and open in Connect is told', () => {
  expect(bypassed(saidOfSettings([]).infos)).toEqual([expect.stringMatching(/^"Listen in" .* ManagerListenIn /)]);
  expect(bypassed(saidOfSettings([LISTEN.on()]).infos)).toEqual([]);
});

test('two applications of one role are judged both', () => {
  const { infos } = saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
    ['First', 'Second'].forEach((id) => new ProfileSettings(stack, id, { definition: DESK, parameterPrefix: `/${id}` }).assign(supervisor));
  });
  expect(bypassed(infos)).toHaveLength(2);
});

test('what opens more than the choice or the level that is given is told', () => {
  const { CONTACT_SEARCH_VIEW } = AnalyticsPermissions;
  const activity = new ChoiceSetting('activity', { title: 'Activity', choices: [{ name: 'none' }, { name: 'own' }, { name: 'all', alsoOpenedBy: CONTACT_SEARCH_VIEW }] });
  const users = new LevelSetting('users', { title: 'Users', levels: [{ level: AccessLevel.VIEW }, { level: AccessLevel.EDIT, alsoOpenedBy: CONTACT_SEARCH_VIEW }] });
  const definition = new ProfileSettingsDefinition('search', { title: 'Search', version: 1, settings: [activity, users] });
  const said = (...values: ProfileSettingValue[]) => bypassed(saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', activityScope: ActivityScope.ALL });
    new ProfileSettings(stack, 'Desk', { definition }).assign(supervisor, ...values);
  }).infos);
  expect(said(activity.choose('own'), users.at(AccessLevel.VIEW))).toEqual([
    expect.stringMatching(/^"Activity" \(own\) of Search does not keep users from "all": ContactSearch.View /),
    expect.stringMatching(/^"Users" \(view\) of Search does not keep users from "edit": ContactSearch.View /),
  ]);
  expect(said(activity.choose('all'), users.at(AccessLevel.ALL))).toEqual([]);
});

test('what another role of the same people allows is not withheld', () => {
  const infos = (isTogether: boolean) => saidOf((stack, instance) => {
    const lead = new SupervisorProfile(stack, 'Lead', { instance, securityProfileName: 'Lead' });
    const supervisor = new SupervisorProfile(stack, 'Supervisor', {
      instance, securityProfileName: 'Supervisor', heldTogetherWith: isTogether ? [lead] : [],
    });
    const settings = new ProfileSettings(stack, 'Desk', { definition: DESK });
    settings.assign(supervisor);
    settings.assign(lead, LISTEN.on());
  }).infos;
  expect(bypassed(infos(false))).toHaveLength(1);
  expect(bypassed(infos(true))).toEqual([]);
});
