import { Stack } from 'aws-cdk-lib';
import { AdministratorProfile, AgentProfile, ProfileSettings, ProfileSettingsDefinition, SecurityProfile, ToggleSetting, type ConnectInstance } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

const API = new ToggleSetting('api', { title: 'API', reservedFor: 'administrators' });
const UPLOAD = new ToggleSetting('upload', { title: 'Upload' });

type More = (settings: ProfileSettings, admin: AdministratorProfile, agent: AgentProfile, stack: Stack) => void;

function errorOf(more: More): string | undefined {
  return saidOf((stack: Stack, instance: ConnectInstance) => {
    const admin = new AdministratorProfile(stack, 'Admin', { instance, securityProfileName: 'Admin' });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    const settings = new ProfileSettings(stack, 'Desk', {
      definition: new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [API, UPLOAD] }),
    });
    more(settings, admin, agent, stack);
  }).error;
}

test('a role that has a reserved setting without being named is an error, and one that is named is none', () => {
  expect(errorOf((settings, admin) => settings.assign(admin, API.on()))).toMatch(/setting-reserved · Stack\/Admin[^]*"API" \(on\)[^]*administrators/);
  expect(errorOf((settings, admin) => {
    settings.reserve(API, admin);
    settings.assign(admin, API.on());
  })).toBeUndefined();
});

test('any setting can be reserved, and those who have it at its most restricted value are not found', () => {
  const errors = errorOf((settings, admin, agent) => {
    settings.assign(admin);
    settings.assign(agent, UPLOAD.on());
    settings.reserve(UPLOAD, admin);
  });
  expect(errors).toMatch(/setting-reserved · Stack\/Agent[^]*other profiles/);
  expect(errors).not.toContain('setting-reserved · Stack/Admin');
});

test('it is found of a profile of another app as well, of which nothing is known', () => {
  const arn = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555/security-profile/7777-8888';
  const error = errorOf((settings, _, __, stack) => settings.assign(SecurityProfile.fromSecurityProfileArn(stack, 'Foreign', arn), API.on()));
  expect(error).toMatch(/"API" of "desk" is reserved, and Stack\/Foreign has it\./);
});

test('a setting of another application cannot be reserved', () => {
  expect(() => errorOf((settings, admin) => settings.reserve(new ToggleSetting('other', { title: 'Other' }), admin))).toThrow('has no setting "other"');
});
