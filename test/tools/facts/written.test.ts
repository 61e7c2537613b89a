import * as path from 'node:path';
import Ajv from 'ajv';
import { Template } from 'aws-cdk-lib/assertions';
import {
  AgentProfile, DataTableAccess, HierarchyGroup, PermissionSet, ProfileAiAgent, ProfileApplication, ProfileFlowModule, SecurityProfile,
  TagRestrictedResource,
} from '../../../src';
import { readInstanceArn } from '../../../src/roles/instance-arn';
import { readFacts } from '../../../tools/support/facts';
import { INSTANCE_ARN, rolesStack } from '../../support/roles-app';

const facts = readFacts(path.join(__dirname, '../../..'));
const { properties, definitions } = facts.schemaOf('AWS::Connect::SecurityProfile');

test('a profile with everything that it can hold is one that the schema allows', () => {
  const { stack, instance } = rolesStack();
  new SecurityProfile(stack, 'All', {
    instance,
    securityProfileName: 'All - of_it@1',
    description: 'All of it',
    permissions: PermissionSet.of(),
    tagAccessControl: { tags: { team: 'a', site: 'b' }, resources: [TagRestrictedResource.USER] },
    hierarchyAccessControl: { group: HierarchyGroup.fromId('a-1') },
    applications: [ProfileApplication.thirdParty('crm'), ProfileApplication.mcpServer('tools', 'a', 'b')],
    flowModules: [ProfileFlowModule.fromId('module')],
    dataTableAccess: [DataTableAccess.allow('Größe', 'ü', 'y')],
    tags: { owner: 'desk' },
  });
  const [profile] = Object.values(Template.fromStack(stack).findResources('AWS::Connect::SecurityProfile'));
  const validate = new Ajv({ strict: false }).compile({ definitions, properties, additionalProperties: false });
  validate(profile.Properties);
  expect(validate.errors).toBeNull();
  const written = Object.keys(profile.Properties);
  expect(Object.keys(properties).filter((property) => !written.includes(property))).toEqual(['LastModifiedRegion', 'LastModifiedTime', 'SecurityProfileArn']);
});

test('the type of AI agents is one that the API has', () => {
  const { agentType } = ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/a');
  expect(facts.api.shapes.AIAgentType.enum).toContain(agentType);
});

test('the validation function is one that the schema of functions allows', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const [{ Properties: { Runtime, Timeout, MemorySize } }] = Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function'));
  const schema = facts.schemaOf('AWS::Lambda::Function').properties;
  expect(schema.Runtime.enum).toContain(Runtime);
  expect(Timeout).toBeLessThanOrEqual(schema.Timeout.maximum as number);
  expect(MemorySize).toBeGreaterThanOrEqual(schema.MemorySize.minimum as number);
});

test('an ARN that is read as one of an instance is one that the schema allows', () => {
  const pattern = new RegExp(properties.InstanceArn.pattern as string, 'u');
  const arns = [INSTANCE_ARN, 'arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/A-1'];
  expect(arns.filter((arn) => readInstanceArn(arn) && pattern.test(arn))).toEqual(arns);
  expect(['arn:aws:connect:us-east-1:1:instance/a', 'arn:aws:connect:us-east-1:111122223333:instance/a/b'].filter((arn) => readInstanceArn(arn))).toEqual([]);
});
