import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Role, Statement } from './iam/role';
import { ConnectInstance } from '../src/deployment/connect-instance';
import { HierarchyGroup } from '../src/profiles/access/hierarchy-group';
import { ProfileAiAgent } from '../src/profiles/access/profile-ai-agent';
import { ProfileFlowModule } from '../src/profiles/access/profile-flow-module';
import { AiAgentProfile } from '../src/profiles/ready/ai-agent-profile';

type Resources = Readonly<Record<string, { readonly Properties: any }>>;

/** The instance of the template, which is replaced by the one that a role is for. */
const TEMPLATE_INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/00000000-0000-0000-0000-000000000000';

/** What the template refers to as the one profile. */
const PROFILE = 'the profile';

/** What stands for the AI agents that are to hold it. */
const HOLDER = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/any/any';

/** A profile that the function may write, and who is to hold it. */
export interface WrittenProfile {
  readonly arn: string;
  readonly heldBy: readonly string[];
}

const synthesized = new Map<boolean, Resources>();

/**
 * The role that a synthesized template gives the function, with its ARNs as a deployment resolves them.
 *
 * @param written the profiles that it may write
 */
export function synthesizedRole(instanceArn: string, stackId: string, written: readonly WrittenProfile[], countPeople = false): Role {
  const resources = synthesized.get(countPeople) ?? synthesize(countPeople);
  synthesized.set(countPeople, resources);
  const [, , , region, accountId] = stackId.split(':');
  const ofRole = documents(resources, ({ Policies }) => Policies?.map(({ PolicyDocument }: any) => PolicyDocument));
  const ofProfile = documents(resources, ({ PolicyName, PolicyDocument }) => PolicyName && [PolicyDocument]);
  const values = (profileArn: string): Record<string, string> => ({
    'AWS::StackId': stackId, 'AWS::Partition': 'aws', 'AWS::Region': region, 'AWS::AccountId': accountId, [PROFILE]: profileArn,
  });
  const resolved = [resolve(ofRole, values('')), ...written.map(({ arn, heldBy }) => withHolders(resolve(ofProfile, values(arn)), heldBy))];
  return {
    arn: `arn:aws:sts::${accountId}:assumed-role/Center-Role/Center-Function`,
    statements: JSON.parse(JSON.stringify(resolved.flat()).replaceAll(TEMPLATE_INSTANCE_ARN, instanceArn)) as Statement[],
  };
}

/** A stack with one profile, which has what CloudFormation cannot set, and something of whatever else an update can name. */
function synthesize(countPeople: boolean): Resources {
  const stack = new Stack(new App(), 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', TEMPLATE_INSTANCE_ARN, {
    validation: { writeWhatCloudFormationCannot: true, countPeople },
  });
  const { securityProfileArn } = new AiAgentProfile(stack, 'Written', {
    instance, securityProfileName: 'Written', aiAgents: [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/a')],
    aiAgentArns: [HOLDER],
    flowModules: [ProfileFlowModule.fromId('00000000-0000-0000-0000-000000000001')],
    hierarchyAccessControl: { group: HierarchyGroup.fromId('00000000-0000-0000-0000-000000000002') },
  });
  const { Ref: profile } = stack.resolve(securityProfileArn) as { readonly Ref: string };
  return JSON.parse(JSON.stringify(Template.fromStack(stack).toJSON().Resources).replaceAll(`{"Ref":"${profile}"}`, `{"Ref":"${PROFILE}"}`)) as Resources;
}

/** The AI agents of a request in the place of the one of the template. */
function withHolders(statements: any[], heldBy: readonly string[]): unknown[] {
  const isOfHolders = ({ Action }: any) => [Action].flat().some((action: string) => /associateSecurityProfiles$/i.test(action));
  return statements.filter((statement) => heldBy.length > 0 || !isOfHolders(statement)).map((statement) => ({
    ...statement, Resource: [statement.Resource].flat().flatMap((one: string) => one === HOLDER ? heldBy : [one]),
  }));
}

function documents(resources: Resources, of: (properties: any) => any[] | undefined): unknown[] {
  return Object.values(resources).flatMap(({ Properties }) => of(Properties) ?? []).flatMap(({ Statement }) => Statement);
}

/** A template's value with its references resolved; other attributes are of resources that nobody is asked about here. */
function resolve(value: any, references: Readonly<Record<string, string>>): any {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, references));
  }
  const [[name, argument]] = Object.entries<any>(value);
  switch (name) {
    case 'Ref': return references[argument];
    case 'Fn::Join': return resolve(argument[1], references).join(argument[0]);
    case 'Fn::GetAtt': return argument.join('.');
    default: return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, references)]));
  }
}
