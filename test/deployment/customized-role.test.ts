import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Role, type CustomizeRolesOptions } from 'aws-cdk-lib/aws-iam';
import { AgentProfile, ConnectInstance, ProfileAiAgent } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

const ROLE = 'Stack/Instance--ProfileValidation/Function/Role';
const WRITE_ACTIONS = ['connect:UpdateSecurityProfile'];

/** An app with a profile that the deployment writes, with what its roles are to become. */
function customized(options?: CustomizeRolesOptions) {
  const app = new App();
  if (options) {
    Role.customizeRoles(app, options);
  }
  const stack = new Stack(app, 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
  new AgentProfile(stack, 'Agent', {
    instance, securityProfileName: 'Agent', aiAgents: [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/billing')],
  });
  const file = path.join(app.synth().directory, 'iam-policy-report.json');
  return { stack, result: Template.fromStack(stack), report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).roles : [] };
}

/** The statements of policies in a template, as actions alone. */
const actionsIn = (result: Template) => [
  ...Object.values<any>(result.findResources('AWS::IAM::Role')).flatMap(({ Properties }) => Properties.Policies.map((one: any) => one.PolicyDocument)),
  ...Object.values<any>(result.findResources('AWS::IAM::Policy')).map(({ Properties }) => Properties.PolicyDocument),
].flatMap(({ Statement }) => Statement.map(({ Action }: any) => [Action].flat()));

const reportedActions = (role: any) => role.identityPolicyStatements.map(({ Action }: any) => [Action].flat());

describe('a role that was made beforehand', () => {
  const { stack, result, report } = customized({ usePrecreatedRoles: { [ROLE]: 'made-beforehand' } });

  test('is the role of the function, and the template has neither a role nor a policy', () => {
    result.resourceCountIs('AWS::IAM::Role', 0);
    result.resourceCountIs('AWS::IAM::Policy', 0);
    result.hasResourceProperties('AWS::Lambda::Function', {
      Role: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':role/made-beforehand']] },
    });
    Annotations.fromStack(stack).hasNoError('*', Match.anyValue());
  });

  test('is reported with everything that it must allow', () => {
    expect(report).toEqual([expect.objectContaining({ roleConstructPath: ROLE, roleName: 'made-beforehand', missing: false })]);
    expect(report[0].assumeRolePolicy).toEqual([{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }]);
    expect(reportedActions(report[0])).toEqual(expect.arrayContaining([WRITE_ACTIONS]));
    expect(reportedActions(report[0]).flat().sort()).toEqual(actionsIn(customized().result).flat().sort());
    const { Resource } = report[0].identityPolicyStatements.find(({ Action }: any) => Action.includes('connect:UpdateSecurityProfile'));
    expect(Resource).toEqual(['(Stack/Agent/Resource.Ref)', 'arn:(PARTITION):app-integrations:(REGION):(ACCOUNT):application/*']);
  });
});

test('a role that is missing is an error of the synthesis, as with constructs of the CDK', () => {
  const { stack, report } = customized({});
  Annotations.fromStack(stack).hasError(`/${ROLE}`, Match.stringLikeRegexp(`IAM Role is being created at path "${ROLE}"`));
  expect(report).toEqual([expect.objectContaining({ missing: true })]);
});

describe('a role that is only reported', () => {
  const { result, report } = customized({ preventSynthesis: false });

  test('is in the template with all of its policies, and the function has it', () => {
    const [id, ...others] = Object.keys(result.findResources('AWS::IAM::Role'));
    expect(others).toEqual([]);
    result.hasResourceProperties('AWS::Lambda::Function', { Role: { 'Fn::GetAtt': [id, 'Arn'] } });
    result.hasResourceProperties('AWS::IAM::Policy', { Roles: [{ Ref: id }] });
    const plain = customized().result;
    expect(actionsIn(result)).toEqual(actionsIn(plain));
    const [role] = Object.values<any>(result.findResources('AWS::IAM::Role'));
    const [plainRole] = Object.values<any>(plain.findResources('AWS::IAM::Role'));
    expect(role.Properties.AssumeRolePolicyDocument).toEqual(plainRole.Properties.AssumeRolePolicyDocument);
  });

  test('is in the report', () => {
    expect(report).toEqual([expect.objectContaining({ roleConstructPath: ROLE })]);
    expect(reportedActions(report[0]).flat().sort()).toEqual(actionsIn(result).flat().sort());
  });
});

test('an app that customizes no roles has no report', () => {
  expect(customized().report).toEqual([]);
});
