import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, Aspects, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  AgentProfile, AiAgentProfile, ConnectInstance, ProfileAiAgent, ProfileApplication,
  type AiAgentProfileProps, type ProfileProps, type ProfileValidationOptions,
} from '../../src';
import { rolesStack } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';
const AFTER = 'Custom::ConnectSecurityProfileReadBack';

const ACCOUNT_AND_REGION = [':app-integrations:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ':application/*'];
const APPLICATIONS = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ...ACCOUNT_AND_REGION]] };

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

describe('access to write', () => {
  const agents = [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/billing')];
  const tools = [ProfileApplication.mcpServer('tools', 'lookup')];
  const of = (validation: ProfileValidationOptions, props: Partial<ProfileProps>) => {
    const { stack, instance } = rolesStack({ validation });
    new AgentProfile(stack, 'Other', { instance, securityProfileName: 'Other', applications: [ProfileApplication.thirdParty('com.example.orders')] });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', ...props });
    return Template.fromStack(stack);
  };
  const writing = { writeWhatCloudFormationCannot: true };
  const ID = '11111111-2222-3333-4444-555555555555';
  const LONGEST_NAME = 'S'.repeat(128);
  const AI_AGENT = `arn:aws-us-gov:wisdom:us-gov-west-1:111122223333:ai-agent/${ID}/${ID}`;

  /** The Region whose ARNs are longest, and everything that adds to the policies of the function. */
  const largest = (given: Partial<AiAgentProfileProps> = {}) => {
    const place = 'us-gov-west-1:111122223333';
    const stack = new Stack(new App(), 'Stack', { stackName: LONGEST_NAME, env: { account: '111122223333', region: 'us-gov-west-1' } });
    const instanceArn = `arn:aws-us-gov:connect:${place}:instance/${ID}`;
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', instanceArn, {
      validation: {
        ...writing,
        countPeople: true,
        functionOptions: {
          vpc: Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['subnet-1'] }),
          securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')],
          environmentEncryptionKey: Key.fromKeyArn(stack, 'Key', `arn:aws-us-gov:kms:${place}:key/mrk-${ID}`),
        },
      },
    });
    const define = (index: number) => new AiAgentProfile(stack, `Agent${index}`, { instance, securityProfileName: `Agent ${index}`, tools: [], aiAgents: agents, ...given });
    return { place, instanceArn, define, result: () => Template.fromStack(stack) };
  };

  test('is in a table of the documentation, every action with its resource, and nothing else is', () => {
    const { define, result } = largest({ aiAgentArns: [AI_AGENT] });
    define(0);
    const given = Object.values<any>(result().toJSON().Resources).filter(({ Type }) => Type.startsWith('AWS::IAM::'))
      .flatMap(({ Properties }) => Properties.PolicyDocument ?? Properties.Policies.map(({ PolicyDocument }: any) => PolicyDocument))
      .flatMap(({ Statement }: any) => Statement.flatMap(({ Action }: any) => Action));
    const rows = readFileSync(path.join(__dirname, '../../docs/deployment.md'), 'utf8').split('\n').filter((line) => /^\| `\w+:/.test(line));
    const documented = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`(\w+:\w+)`/g)].map(([, action]) => action));
    expect(documented.sort()).toEqual(given.sort());
  });

  test.each<[string, Partial<ProfileProps>]>([['AI agents', { aiAgents: agents }], ['tools of an MCP server', { applications: tools }]])(
    'is given for a profile with %s alone, until its deployment has ended', (_, props) => {
      const result = of(writing, props);
      const [policyId, { Properties }] = only(result.findResources('AWS::IAM::Policy'));
      const [roleId] = only(result.findResources('AWS::IAM::Role'));
      const profileId = Object.keys(result.findResources('AWS::Connect::SecurityProfile', { Properties: { SecurityProfileName: 'Agent' } }))[0];
      expect(Properties).toEqual({
        PolicyName: expect.any(String),
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['connect:UpdateSecurityProfile'], Resource: [{ Ref: profileId }, APPLICATIONS] }],
        },
        Roles: [{ Ref: roleId }],
      });
      const [, after] = only(result.findResources(AFTER));
      expect(after.DependsOn).toEqual([policyId]);
      expect(after.Properties.Write).toBe(true);
    });

  test.each<[string, ProfileValidationOptions, Partial<ProfileProps>]>([
    ['no profile asks for what takes it', writing, {}],
    ['nobody said so', {}, { applications: tools }],
  ])('is not given when %s', (_, validation, props) => {
    const result = of(validation, props);
    result.resourceCountIs('AWS::IAM::Policy', 0);
    expect(JSON.stringify(result.toJSON())).not.toContain('UpdateSecurityProfile');
    expect(only(result.findResources(AFTER))[1].Properties).not.toHaveProperty('Write');
  });

  test('cannot be given for tools that a profile gets once it is defined, which is an error', () => {
    const said = (validation: ProfileValidationOptions, props: Partial<ProfileProps> = {}) => {
      const { app, stack, instance } = rolesStack({ validation });
      new AgentProfile(stack, 'Other', { instance, securityProfileName: 'Other', applications: tools });
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', ...props });
      Aspects.of(stack).add({
        visit: (node) => {
          if (node instanceof CfnSecurityProfile) {
            node.applications = [{ namespace: 'tools', applicationPermissions: ['lookup', 'find'], type: 'MCP' }];
          }
        },
      });
      return () => app.synth();
    };
    expect(said(writing)).toThrow('The applications of Stack/Agent/Resource were changed after its profile was defined, and now name an MCP server: ');
    expect(said(writing)).not.toThrow('Stack/Other/Resource were changed');
    expect(said(writing, { applications: tools })).not.toThrow();
    expect(said({})).not.toThrow();
  });

  test.each<[string, number, Partial<AiAgentProfileProps>]>([
    ['that it writes', 20, {}],
    ['that an AI agent is to hold', 13, { aiAgents: [], aiAgentArns: [`${AI_AGENT}:$LATEST`] }],
    ['that two AI agents are to hold', 10, { aiAgents: [], aiAgentArns: [AI_AGENT, `${AI_AGENT}:$LATEST`] }],
    ['of both kinds', 7, { aiAgentArns: [`${AI_AGENT}:$LATEST`] }],
    ['that many AI agents are to hold', 1, { aiAgents: [], aiAgentArns: Array.from({ length: 40 }, (_, version) => `${AI_AGENT}:${100 + version}`) }],
  ])('is given for no more profiles %s than IAM has room for', (_, most, given) => {
    const { result, define, instanceArn, place } = largest(given);
    Array.from({ length: most }, (_one, index) => define(index));
    expect(() => define(most)).toThrow(`The deployment cannot be allowed to write Stack/Agent${most} as well: the policies of one role have 10240 characters at most.`);
    const arns: Readonly<Record<string, string>> = {
      'Ref Agent': `${instanceArn}/security-profile/${ID}`,
      'Ref AWS::StackId': `arn:aws-us-gov:cloudformation:${place}:stack/${LONGEST_NAME}/${ID}`,
      'GetAtt': `arn:aws-us-gov:logs:${place}:log-group:${LONGEST_NAME}-${'i'.repeat(255)}-123456789012:*`,
    };
    const policies = Object.values<any>(result().toJSON().Resources).filter(({ Type }) => Type.startsWith('AWS::IAM::'))
      .flatMap(({ Properties }) => Properties.PolicyDocument ?? Properties.Policies.map(({ PolicyDocument }: any) => PolicyDocument))
      .map((document: unknown) => JSON.stringify(document)
        .replace(/\{"Ref":"Agent[^}]*\}/g, `"${arns['Ref Agent']}"`)
        .replace(/\{"Ref":"AWS::StackId"\}/g, `"${arns['Ref AWS::StackId']}"`)
        .replace(/\{"Fn::GetAtt":\[[^\]]*\]\}/g, `"${arns.GetAtt}"`)
        .replace(/\{"Ref":"AWS::Partition"\}/g, '"aws-us-gov"')
        .replace(/\{"Fn::Join":\["",\[([^\]]*)\]\]\}/g, (_join, parts: string) => parts.replaceAll('","', '')));
    expect(policies).toHaveLength(1 + most + (given.aiAgentArns ? 1 : 0));
    expect(policies.join('')).not.toMatch(/"Ref"|"Fn::/);
    expect(policies.join('').length).toBeLessThan(10_240);
  });

  test('is known to the validation before, which keeps what is replaced, and gives it to the read-back', () => {
    const asked = of(writing, { aiAgents: agents });
    const [id, { Properties }] = only(asked.findResources(BEFORE));
    expect(Properties).toHaveProperty('Write');
    expect(only(asked.findResources(AFTER))[1].Properties.Kept).toEqual({ 'Fn::GetAtt': [id, 'Kept'] });
  });

  test('without it nothing is kept', () => {
    expect(only(of({}, {}).findResources(AFTER))[1].Properties).not.toHaveProperty('Kept');
  });
});
