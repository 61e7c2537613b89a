import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AgentProfile, AnalyticsPermissions, ProfileTrial, RecordingsScope, RoutingPermissions, SupervisorProfile, type ProfileTrialProps,
} from '../../../src';
import { profilesOf, rolesStack } from '../../support/roles-app';
import { synthesize } from '../support/synthesis';

function trial(props: Partial<ProfileTrialProps>) {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const profile = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', heldTogetherWith: [agent] });
  return { app, stack, profile, trial: new ProfileTrial(stack, 'Trial', { profile, securityProfileName: 'Supervisor trial', ...props }) };
}

const HISTORICAL = { additional: AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, except: RoutingPermissions.HOURS_OF_OPERATION_VIEW };

test('while it lasts, the copy has the change and the profile has not', () => {
  const { app, stack } = trial(HISTORICAL);
  const { Supervisor, 'Supervisor trial': copy } = profilesOf(stack);
  expect(Supervisor.Properties.Permissions).toEqual(SupervisorProfile.PERMISSIONS.names);
  expect(copy.Properties.Permissions).toEqual(SupervisorProfile.PERMISSIONS.plus(HISTORICAL.additional).minus(HISTORICAL.except).names);
  expect(synthesize(app).infos).toEqual([expect.stringMatching(/ "Supervisor" .*cdk-connect-security-profiles:profile-trial/)]);
  expect(synthesize(app).infos).toEqual([expect.stringContaining(
    `: + AccessMetrics.HistoricalMetrics.Access (${HISTORICAL.additional.uiName}); - HoursOfOperation.View (${HISTORICAL.except.uiName}).`)]);
});

test('promoted, the profile has the change and there is no copy', () => {
  const { app, stack, profile, trial: { trialProfile } } = trial({ ...HISTORICAL, promoted: true });
  expect(trialProfile).toBeUndefined();
  expect(Object.keys(profilesOf(stack))).toEqual(['Agent', 'Supervisor']);
  expect(profilesOf(stack).Supervisor.Properties.Permissions).toEqual(profile.permissions.names);
  expect(profile.permissions.names).toEqual(SupervisorProfile.PERMISSIONS.plus(HISTORICAL.additional).minus(HISTORICAL.except).names);
  expect(synthesize(app).infos).toEqual([expect.stringMatching(/ Stack\/Trial .*: \+ AccessMetrics\.HistoricalMetrics\.Access/)]);
});

test('trials follow each other', () => {
  const { app, stack, profile } = trial({ ...HISTORICAL, promoted: true });
  new ProfileTrial(stack, 'Second', { profile, securityProfileName: 'Second', scopes: [RecordingsScope.REDACTED], promoted: true });
  expect(profilesOf(stack).Supervisor.Properties.Permissions).toEqual(expect.arrayContaining(['AccessMetrics.HistoricalMetrics.Access', 'CallRecordings.Redacted.Access']));
  expect(synthesize(app).infos.filter((info) => info.includes('profile-trial')).map((info) => /Stack\/\w+/.exec(info)![0]).sort()).toEqual(['Stack/Second', 'Stack/Trial']);
});

test('a scope can be tried out', () => {
  expect(trial({ scopes: [RecordingsScope.REDACTED] }).trial.difference.added.names).toEqual(['CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access', 'GraphTrends.View']);
});

test('a change that changes nothing is refused', () => {
  expect(() => trial({ additional: RoutingPermissions.QUEUES_VIEW })).toThrow('The trial Stack/Trial changes nothing: Stack/Supervisor already holds what it adds');
});

test('the copy needs a name of its own', () => {
  expect(() => trial({ ...HISTORICAL, securityProfileName: 'Supervisor' })).toThrow('The copy cannot be named "Supervisor" like the original');
});

test('the copy goes with the trial, even where the profile is to stay', () => {
  const { stack, instance } = rolesStack();
  const profile = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', removalPolicy: RemovalPolicy.RETAIN });
  new ProfileTrial(stack, 'Trial', { profile, securityProfileName: 'Tried', ...HISTORICAL });
  expect(profilesOf(stack)).toMatchObject({ Supervisor: { DeletionPolicy: 'Retain' }, Tried: { DeletionPolicy: 'Delete' } });
});

test('why the role hears originals stays known when the trial is promoted', () => {
  const scopes = [RecordingsScope.unredacted('Fraud')];
  const trialled = [{ kind: 'recordings', name: 'unredacted', reason: 'Fraud' }];
  expect(trial({ scopes }).trial.trialProfile!._provenance().scopes).toEqual(trialled);
  expect(trial({ scopes, promoted: true }).profile._provenance().scopes).toEqual(trialled);
});
