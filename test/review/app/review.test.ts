import { App, CfnParameter, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { CfnUser } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import {
  AgentProfile, AiAgentProfile, BreakGlassProfile, CasesPermissions, ConnectInstance, CustomerProfilesPermissions, PermissionRisk,
  PermissionSet, ProfileRule, ProfileRules, ProfileSettings, RecordingsPermissions, RoutingPermissions, RuleSeverity, SecurityProfile,
  Strictness,
} from '../../../src';
import { RECORD_ERRORS } from '../../../src/formats/assembly-names';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { review } from '../../../src/review/app/review';
import { readApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import type { DiffReport } from '../../../src/review/diff/diff-report';
import type { Finding } from '../../../src/rules/finding';
import { renderLine } from '../../../src/rules/render';
import { judgeApp } from '../../../src/synthesis/judge-app';
import { inCode } from '../../../src/synthesis/report';
import { DESK, FAX } from '../../applications/support/desk';
import { INSTANCE_ARN } from '../../support/roles-app';
import { write } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

jest.mock('../../../src/synthesis/judge-app', () => {
  const actual = jest.requireActual('../../../src/synthesis/judge-app');
  return { judgeApp: jest.fn(actual.judgeApp) };
});

/** What a synthesis finds, and what a review of its assembly says: the construct, and a line. What is to be done is printed as well. */
function bothSay(app: App) {
  const { directory: assembly, stacks } = app.synth();
  const said = stacks.flatMap(({ id, messages }) => messages.map((message) => ({ ...message, id: message.id === `/${id}` ? '' : message.id.slice(1) })));
  const lineOf = (finding: Finding) => [finding.role ?? '', finding.waived === undefined ? finding.severity : 'info', renderLine(finding)].join(' | ');
  // The app is judged last, with everything in it.
  const found = jest.mocked(judgeApp).mock.results.at(-1)!.value as Finding[];
  const atSynthesis = found.map(lineOf).sort();
  // The CDK writes the id of a finding behind it.
  expect(said.map(({ id, level, entry }) => [id, level, String(entry.data).replace(/ (?:\[ack: .*\]|\(cdk-connect-security-profiles:.*\))$/, '')].join(' | ')).sort())
    .toEqual(found.map((finding) => lineOf(inCode(finding, app))).filter((line) => !line.includes(' | info | ')).sort());
  const reviewed = review(readApp(assembly, 'app'));
  return { reviewed, atSynthesis, inReview: reviewed.findings.map(lineOf).sort() };
}

function everything(app: App, { fax = true } = {}): void {
  const stack = new Stack(app, 'Center');
  const snapshot = write(directory.path, 'instance.json', writeSnapshot({
    arn: INSTANCE_ARN, status: 'CREATION_IN_PROGRESS', integrations: [], attributes: {}, storage: [], profiles: [], unreadable: {},
  }));
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { snapshot, validation: { strictness: Strictness.LENIENT } });
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  const reviewer = new SecurityProfile(new NestedStack(stack, 'Nested'), 'Reviewer', {
    instance,
    securityProfileName: 'Reviewer',
    permissions: PermissionSet.of(RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS).withDependencies(),
    waivers: [
      { rule: ProfileRule.guardrail('keep'), reason: 'The law asks for it' },
      { rule: ProfileRule.AI_AGENT_TOOLS, reason: 'Of no use here' },
      { rule: ProfileRule.MISSING_DEPENDENCY, reason: 'Of no use either' },
      { rule: 'no-such-rule' as never, reason: 'Neither is this' },
    ],
  });
  Validations.of(stack).acknowledge({ id: 'cdk-connect-security-profiles:feature-dependency', reason: 'For all of them' });
  new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
  new AiAgentProfile(stack, 'Bot', { instance, securityProfileName: 'Bot', actsFor: [agent] });
  agent.saveAs(stack, 'Trial', { securityProfileName: 'Agent trial', additional: RoutingPermissions.QUEUES_VIEW });
  const settings = new ProfileSettings(stack, 'Desk', { definition: DESK });
  settings.assign(reviewer, ...fax ? [FAX.on()] : []);
  ProfileRules.of(app).addGuardrail('keep', { reason: 'Records are kept.', forbidRisks: [PermissionRisk.DESTRUCTIVE], waivable: true });
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  ProfileRules.of(app).overrideSeverity(ProfileRule.DESTRUCTIVE_PERMISSION, RuleSeverity.WARNING);
  ProfileRules.of(app).overrideSeverity(ProfileRule.RECOMMENDED_DEPENDENCY, RuleSeverity.OFF);
}

test('a review says exactly what the synthesis said', () => {
  const app = new App();
  everything(app);
  const { atSynthesis, inReview, reviewed } = bothSay(app);
  expect(inReview).toEqual(atSynthesis);
  expect([...new Set(reviewed.findings.map(({ rule }) => rule))].sort()).toEqual([
    'ai-agent-tools', 'break-glass', 'break-glass-settings', 'destructive-permission', 'guardrail-keep', 'instance-active',
    'instance-feature', 'missing-default-settings', 'privilege-escalation', 'setting-deprecated', 'setting-unassigned',
    'unassociated-ai-agent-profile', 'unused-waiver',
  ]);
});

test.each([CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW, undefined])('a profile of another app counts in a review as it did in the synthesis', (permissions) => {
  const app = new App();
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const other = SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', {
    securityProfileArn: `${INSTANCE_ARN}/security-profile/1`, securityProfileName: 'Other', permissions,
  });
  new SecurityProfile(stack, 'Reader', { instance, securityProfileName: 'Reader', permissions: CasesPermissions.CASES_VIEW, heldTogetherWith: [other] });
  const { atSynthesis, inReview, reviewed } = bothSay(app);
  expect(inReview).toEqual(atSynthesis);
  expect(reviewed.findings.some(({ rule }) => rule === 'missing-dependency')).toBe(permissions === undefined);
});

test.each([CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW, undefined])('what users hold counts in a review as it did in the synthesis', (permissions) => {
  const app = new App();
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const other = SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', {
    securityProfileArn: `${INSTANCE_ARN}/security-profile/1`, securityProfileName: 'Other', permissions,
  });
  const reader = new SecurityProfile(stack, 'Reader', { instance, securityProfileName: 'Reader', permissions: CasesPermissions.CASES_VIEW });
  const list = new CfnParameter(stack, 'Profiles', { type: 'CommaDelimitedList' });
  const holders: Record<string, string[]> = { Lead: [reader.securityProfileArn, other.securityProfileArn], Clerk: list.valueAsList };
  for (const [id, securityProfileArns] of Object.entries(holders)) {
    new CfnUser(stack, id, {
      instanceArn: INSTANCE_ARN, username: 'u', routingProfileArn: 'rp', phoneConfig: { phoneType: 'SOFT_PHONE' }, securityProfileArns,
    });
  }
  const { atSynthesis, inReview, reviewed } = bothSay(app);
  expect(inReview).toEqual(atSynthesis);
  expect(reviewed.findings.some(({ rule }) => rule === 'missing-dependency')).toBe(permissions === undefined);
  expect(reviewed.findings.filter(({ rule }) => rule === 'held-together')).toHaveLength(permissions === undefined ? 2 : 1);
});

test('a review says of a profile of another app what the synthesis found in the settings that it was given', () => {
  const app = new App();
  const stack = new Stack(app, 'Center');
  const other = SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', {
    securityProfileArn: `${INSTANCE_ARN}/security-profile/1`, permissions: PermissionSet.of(),
  });
  new ProfileSettings(stack, 'Desk', { definition: DESK }).assign(other, FAX.on());
  const { atSynthesis, inReview } = bothSay(app);
  const warnings = (said: readonly string[]) => said.filter((one) => one.includes('| warning |'));
  expect(warnings(atSynthesis)).toEqual([expect.stringMatching(/^Center\/Other \| warning \| "Fax" \(on\)/)]);
  expect(warnings(inReview)).toEqual([expect.stringMatching(/^ \| warning \| Of Center\/Other: "Fax" \(on\)/)]);
});

test('a review says what the synthesis failed for, where its errors were recorded', () => {
  const app = new App({ context: { [RECORD_ERRORS]: true } });
  everything(app);
  ProfileRules.of(app).useStrictness(Strictness.NORMAL);
  const { atSynthesis, inReview, reviewed } = bothSay(app);
  expect(inReview).toEqual(atSynthesis);
  expect(reviewed.findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined).length).toBeGreaterThan(0);
});

test('a review judges each role by the rules of its scope, as the synthesis did', () => {
  const app = new App();
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const add = (scope: Stack | Construct, name: string) => new SecurityProfile(scope, name, {
    instance, securityProfileName: name, permissions: RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS,
  });
  const team = new Construct(stack, 'Team');
  add(team, 'Lenient');
  add(new NestedStack(stack, 'Nested'), 'Usual');
  ProfileRules.of(team).useStrictness(Strictness.LENIENT);
  ProfileRules.of(stack).overrideSeverity(ProfileRule.MISSING_DEPENDENCY, RuleSeverity.INFO);
  ProfileRules.of(team).overrideSeverity(ProfileRule.MISSING_DEPENDENCY, RuleSeverity.WARNING);
  ProfileRules.of(team).overrideSeverity(ProfileRule.RECOMMENDED_DEPENDENCY, RuleSeverity.OFF);
  const { atSynthesis, inReview, reviewed } = bothSay(app);
  expect(inReview).toEqual(atSynthesis);
  expect(reviewed.findings.filter(({ rule }) => /dependency/.test(rule)).map(({ severity, rule, role }) => `${severity} ${rule} ${role}`)).toEqual([
    'warning missing-dependency Center/Team/Lenient', 'info missing-dependency Center/Nested/Usual', 'info recommended-dependency Center/Nested/Usual',
  ]);
});

test.each([undefined, 'The quota is 250'])('what is about no role is said of a stack, as an assembly has nothing of an app; acknowledged: %s', (reason) => {
  const app = new App();
  const stack = new Stack(new Stage(app, 'Production'), 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  for (let number = 0; number <= 100; number++) {
    new AgentProfile(stack, `Agent${number}`, { instance, securityProfileName: `Agent ${number}` });
  }
  if (reason !== undefined) {
    Validations.of(app).acknowledge({ id: 'cdk-connect-security-profiles:profile-quota', reason });
  }
  const { directory: assembly } = app.synth();
  const warnings = Annotations.fromStack(stack).findWarning('/Production/Center', Match.stringLikeRegexp('101 roles are defined for '));
  expect(warnings).toHaveLength(reason === undefined ? 1 : 0);
  expect(review(readApp(assembly)).findings.find(({ rule }) => rule === 'profile-quota')?.waived).toBe(reason);
});

test('stages are told of once, each by what is in it', () => {
  const app = new App();
  for (const name of ['One', 'Two']) {
    const stack = new Stack(new Stage(app, name), 'Center');
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: `${name} emergency` });
  }
  const { findings } = review(readApp(app.synth().directory));
  expect(findings.filter(({ rule }) => rule === 'break-glass').map(({ role }) => role)).toEqual(['One/Center/Emergency', 'Two/Center/Emergency']);
});

test('a comparison tells what there is to say that there was not, and the other way around', () => {
  const [before, after] = [{ fax: false }, { fax: true }].map((options) => {
    const app = new App();
    everything(app, options);
    return readApp(app.synth().directory, 'app');
  });
  const said = (diff: DiffReport) => [diff.findings, diff.gone].map((findings) => findings.map(({ rule }) => rule));
  expect(said(diffApps(before!, after!))).toEqual([['setting-deprecated'], []]);
  expect(said(diffApps(after!, before!))).toEqual([[], ['setting-deprecated']]);
});
