import { BreakGlassProfile, ProfileSettings, ProfileSettingsDefinition, SupervisorProfile, ToggleSetting } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

const UPLOAD = new ToggleSetting('upload', { title: 'Upload' });
const POP_UP = new ToggleSetting('popUp', { title: 'Pop-up', isPreference: true });
const FAX = new ToggleSetting('fax', { title: 'Fax', deprecated: 'fax ended' });

const warned = (give: (settings: ProfileSettings, emergency: BreakGlassProfile) => void) => saidOf((stack, instance) => {
  const settings = new ProfileSettings(stack, 'Desk', {
    definition: new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [UPLOAD, POP_UP, FAX] }),
  });
  settings.assign(new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' }), UPLOAD.on());
  give(settings, new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' }));
}).warnings.filter((text) => text.includes('break-glass-settings'));

test('a role for emergencies without settings is warned of', () => {
  expect(warned(() => undefined)).toEqual([expect.stringContaining('has no settings of The desk')]);
});

test('so is one that has less of them than there is, preferences and what nobody uses aside', () => {
  expect(warned((settings, emergency) => settings.assign(emergency))).toEqual([expect.stringContaining('does not have "Upload" of The desk')]);
  expect(warned((settings, emergency) => settings.assign(emergency, UPLOAD.on()))).toEqual([]);
});
