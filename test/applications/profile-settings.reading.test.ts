import { Fn, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ACTIVITY, DESK, LISTEN } from './support/desk';
import { desk } from './support/desk-stack';
import { AgentProfile, ProfileSettings, SecurityProfile } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

/** The statements of roles, in the order in which they are granted something. */
function granted(stack: Stack, ...grants: ((role: Role) => unknown)[]): any[] {
  grants.forEach((grant, index) => grant(new Role(stack, `Reader${index}`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })));
  return Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => /^Reader/.test(Properties.PolicyName)).flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

test('reading is allowed for what is read, and nothing else', () => {
  const { stack, agent, settings } = desk({ parameterPrefix: '/contact-center/desk' });
  settings.assign(agent);
  const [all, one] = granted(stack, (role) => settings.grantRead(role), (role) => settings.grantRead(role, agent));
  expect([all.Action, one.Action]).toEqual([['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'], ['ssm:GetParameter', 'ssm:GetParameters']]);
  // Parameter Store authorizes a listing for the path, with or without a slash at its end.
  expect(all.Resource.map((arn: object) => /:parameter[^"]*/.exec(JSON.stringify(arn))![0])).toEqual([':parameter/contact-center/desk', ':parameter/contact-center/desk/*']);
  expect(JSON.stringify(one)).toContain(':parameter/contact-center/desk/"');
  expect(JSON.stringify(one)).not.toContain('*');
});

test('finding out which profiles a user holds is allowed on the instance of the settings', () => {
  const { stack, agent, settings } = desk();
  const elsewhere = SecurityProfile.fromSecurityProfileArn(stack, 'Elsewhere', Fn.importValue('ProfileArn'));
  const others = new ProfileSettings(stack, 'Others', { definition: DESK, parameterPrefix: '/others' });
  expect(() => settings.grantReadUsers(new Role(stack, 'Nobody', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })))
    .toThrow('No profile has settings of "desk" yet, so its instance is not known. Call assign() first.');
  settings.assign(agent);
  others.assign(elsewhere);
  const [own, imported] = granted(stack, (role) => settings.grantReadUsers(role), (role) => others.grantReadUsers(role));
  expect(own).toMatchObject({ Action: 'connect:DescribeUser', Resource: `${INSTANCE_ARN}/agent/*` });
  expect(imported.Resource).toEqual({ 'Fn::Join': ['', [{ 'Fn::Select': [0, { 'Fn::Split': ['/security-profile/', { 'Fn::ImportValue': 'ProfileArn' }] }] }, '/agent/*']] });
});

test('the document of a profile is there for other stores, with its name and description, and so is the default', () => {
  const { stack, instance, agent, settings } = desk();
  const lead = new AgentProfile(stack, 'Lead', { instance, securityProfileName: 'Lead', description: 'Leads a team' });
  settings.assign(lead, LISTEN.on());
  expect(() => settings.documentFor(agent)).toThrow('Stack/Agent has no settings of "desk". Call assign() for it first.');
  settings.assign(agent);
  expect(() => settings.defaultDocument()).toThrow('"desk" has no default. Call useAsDefault() first.');
  settings.useAsDefault();
  expect(JSON.parse(settings.documentFor(lead))).toMatchObject({ application: 'desk', profile: 'Lead', description: 'Leads a team', settings: { listen: true } });
  expect(settings.defaultDocument()).toBe(settings.documentFor(agent));
});

test('a description that Parameter Store would take for a reference is left out', () => {
  const { stack, instance, settings } = desk();
  const lead = new AgentProfile(stack, 'Lead', { instance, securityProfileName: 'Lead', description: 'Uses {{names}}' });
  settings.assign(lead);
  expect(JSON.parse(settings.documentFor(lead))).not.toHaveProperty('description');
});

test('the values of a profile can be asserted', () => {
  const { agent, settings } = desk();
  settings.assign(agent, ACTIVITY.choose('own'));
  expect(settings.valuesOf(agent)).toEqual({ listen: false, whisper: false, recordings: false, users: [], activity: 'own', fax: false });
});
