import { partOf, pathIn, PARTS, type Access } from '../../src/roles/access';
import { own } from '../../src/roles/access/form';
import { manyOf, type Allowed } from '../../src/roles/access/limits';
import { allowedCharacters } from '../../src/rules/characters';
import { cloudFormationLimits, requestOf } from '../generate/limits';
import type { Quota } from '../support/catalog';
import type { Facts } from '../support/facts';

/** Texts by the file that has them. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

const grouped = (number: number) => number.toLocaleString('en');
const length = ({ minLength = 0, maxLength }: Allowed) => `${minLength} to ${grouped(maxLength!)}`;
const items = ({ minItems = 0, maxItems }: Allowed) => `${minItems} to ${maxItems}`;
const signs = (pattern = '') => allowedCharacters(pattern).split(' and ').pop()!;

/**
 * Every sentence in docstrings, documentation and texts of rules that has a number of AWS, as these facts and quotas make it. A test
 * finds each of them in its file, and no other number there.
 */
export function sentencesOf(facts: Facts, quotas: Readonly<Record<string, Quota>>): Sentences {
  const { SECURITY_PROFILE: profile, USER: user } = cloudFormationLimits(facts);
  const request = requestOf(facts);

  const quota = (id: string) => quotas[id].limit;
  /** What is allowed of a part, by CloudFormation where it has a place for it: read from the facts, not from what was generated. */
  const allowed = (key: keyof Access): Allowed => {
    const within = (schema: Record<string, Allowed>, properties: readonly string[] = []) => properties.reduce<Allowed | undefined>(
      (outer, property) => own(outer?.properties, property) as Allowed | undefined, { properties: schema });
    const part = partOf(key);
    const inTemplate = pathIn('CloudFormation', part);
    return inTemplate ? within(profile, inTemplate)! : within(request, pathIn('API', part))!;
  };
  const member = (key: keyof Access, property: string) => allowed(key).items!.properties![property];

  const name = profile.SecurityProfileName;
  const permission = profile.Permissions.items!;
  const tag = profile.Tags.items!.properties!;
  const toolIds = member('applications', 'ApplicationPermissions');
  const values = member('dataTableAttributes', 'Values');
  const group = allowed('hierarchyGroupId');

  const [, functionName] = /\{(\d+,\d+)\}/.exec(facts.schemaOf('AWS::Lambda::Function').properties.FunctionName.pattern as string)!;

  const lengthOfName = `${length(name)} letters, digits, spaces, \`_\`, \`@\` and \`-\``;
  const lengthOfDescription = `at most ${profile.Description.maxLength} characters`;
  const lengthOfTags = `A key has ${length(tag.Key)} characters, a value at most ${tag.Value.maxLength}.`;
  const lengthOfTagsOfProfile = `The tags of the profile itself, at most ${profile.Tags.maxItems}. ${lengthOfTags}`;

  /** Rows of tables in docs/limits.md, by what they are about. */
  const limits: Readonly<Record<string, string | number>> = {
    'characters of the name': length(name),
    'characters of the description': profile.Description.maxLength!,
    'permissions': profile.Permissions.maxItems!,
    'characters of a permission\'s name': length(permission),
    'tags of the profile': profile.Tags.maxItems!,
    'characters of a tag\'s key and value': `${length(tag.Key)}, ${length(tag.Value)}`,
    'characters in a tag\'s key': `\`a-z\`, \`A-Z\`, \`0-9\` and \`${signs(tag.Key.pattern)}\`; it must not begin with \`aws:\``,
    'characters of a hierarchy group\'s ID': `${group.maxLength}: \`a-z\`, \`A-Z\`, \`0-9\` and \`${signs(group.pattern)}\``,
    ...Object.fromEntries(PARTS.flatMap((part) => (manyOf(part) ? [[manyOf(part)!.what, allowed(part.key).maxItems!]] : []))),
    'permissions (or tools) of an application': items(toolIds),
    'values of such an attribute': items(values),
    'characters of such a value': `${length(values.items!)}, of Latin-1 without the no-break space`,
    'characters of such an attribute\'s name': `${length(member('dataTableAttributes', 'AttributeName'))}: letters and digits of any language, space and \`${
      signs(member('dataTableAttributes', 'AttributeName').pattern).replace(/\|/g, '\\|')}\``,
    'profiles of a user': user.SecurityProfileArns.maxItems!,
    'profiles of a user with access control by tags or hierarchy': quota('granular-profiles-of-user'),
    'profiles of an instance': `${quota('profiles-of-instance')} unless AWS raised the quota \`${quotas['profiles-of-instance'].code}\``,
    'calls of an operation in an account and Region': `${quota('calls-per-second')} per second`,
    'resources of a template': quota('resources-of-template'),
    'bytes of a template': grouped(quota('bytes-of-template')),
    'bytes of the request to the validation function': `${quota('megabytes-of-request')} MB`,
    'run time of the validation function': `${quota('seconds-of-function') / 60} minutes`,
    'bytes of an answer to CloudFormation': grouped(quota('bytes-of-answer')),
    'bytes of a document': grouped(quota('bytes-of-parameter')),
    'parts of a parameter\'s name': `${quota('parts-of-parameter-name')}, so ${quota('parts-of-parameter-name') - 1} in \`parameterPrefix\``,
    'contact centers in a wave of CDK Pipelines': quota('actions-of-pipeline-stage'),
  };

  return {
    'docs/limits.md': [
      ...Object.entries(limits).map(([what, limit]) => `| ${what} | ${limit}`),
      `IAM: ${grouped(quota('characters-of-role-policies'))} characters`,
      `CloudFormation stops waiting after ${quota('seconds-of-function') / 60 + 1} minutes`,
    ],
    'docs/scale.md': [`The function may run for ${quota('seconds-of-function') / 60} minutes`],
    'docs/profile-settings.md': [`A document holds at most ${grouped(quota('bytes-of-parameter'))} bytes`],
    'docs/options.md': [lengthOfName, lengthOfDescription],
    'src/rules/role/beyond-cloudformation.md': [`A profile can have at most ${allowed('aiAgents').maxItems}.`],
    'src/rules/role/profile-name.md': [`Letters without accents, digits, spaces, \`_\`, \`@\` and \`-\`, ${length(name)} characters`],
    'src/rules/role/profile-quota.md': [
      `An instance can have ${quota('profiles-of-instance')} security profiles unless AWS raised the quota (\`${quotas['profiles-of-instance'].code}\`)`,
    ],
    'src/rules/role/profiles-per-user.md': [
      `A user can hold at most ${user.SecurityProfileArns.maxItems} security profiles.`,
      `At most ${quota('granular-profiles-of-user')} of them may have access control by tags or by hierarchy`,
    ],
    'src/rules/role/stack-limits.md': [
      `CloudFormation allows ${quota('resources-of-template')} resources and ${grouped(quota('bytes-of-template'))} bytes per template`,
    ],
    'src/rules/instance/instance-profile-quota.md': [`The default quota is ${quota('profiles-of-instance')} security profiles per instance.`],
    'src/permissions/permission.ts': [`API name of the permission, ${length(permission)} characters`],
    'src/deployment/profile-validation-options.ts': [`The name of the function, ${functionName.replace(',', ' to ')} letters, digits,`],
    'src/connect/pacer.ts': [`Connect allows ${quota('calls-per-second')} requests a second with bursts of ${quota('calls-in-burst')}`],
    'src/applications/profile-settings-props.ts': [`at most ${quota('parts-of-parameter-name') - 1} parts`],
    'src/applications/profile-settings.ts': [
      `more than ${quota('parts-of-parameter-name') - 1} parts`,
      `at most ${grouped(quota('bytes-of-parameter'))} bytes`,
    ],
    'src/profiles/access/access-control.ts': [
      `for holders to access it, at most ${allowed('accessControlTags').maxItems}. ${lengthOfTags}`,
      `The kinds of resource that are restricted, at most ${allowed('tagRestrictedResources').maxItems}.`,
    ],
    'src/profiles/access/data-table-access.ts': [
      `name of the primary attribute, ${length(member('dataTableAttributes', 'AttributeName'))} characters`,
      `${values.minItems} or ${values.maxItems} values, each of ${length(values.items!)} characters`,
    ],
    'src/profiles/access/hierarchy-group.ts': [`at most ${group.maxLength} letters, digits and hyphens`],
    'src/profiles/access/profile-application.ts': [
      `namespace that the application is registered with, ${length(member('applications', 'Namespace'))} characters`,
      `namespace that the server is registered with, ${length(member('applications', 'Namespace'))} characters`,
      `IDs of the tools, ${items(toolIds)}, each of ${length(toolIds.items!)} characters`,
    ],
    'src/profiles/access/profile-flow-module.ts': [`last part of the ARN of the flow module, ${length(member('flowModules', 'FlowModuleId'))} characters`],
    'src/profiles/profile-props.ts': [
      `CloudFormation accepts at most ${profile.Permissions.maxItems} in a profile.`,
      lengthOfName, lengthOfDescription, lengthOfTagsOfProfile,
      `The third-party applications and MCP servers that holders can use, at most ${allowed('applications').maxItems}.`,
      `The flow modules that AI agents with this profile can run as tools, at most ${allowed('flowModules').maxItems}.`,
      `The third-party AI agents that holders can call, at most ${allowed('aiAgents').maxItems}.`,
      `by at most ${allowed('dataTableAttributes').maxItems} primary attributes`,
    ],
    'src/profiles/ready/break-glass-profile.ts': [lengthOfName, lengthOfDescription, lengthOfTagsOfProfile],
  };
}

/** Numbers that are none of AWS's: decided here, or measured. */
export const OWN: Sentences = {
  'docs/limits.md': [
    'enough for about 400 roles with 60 permissions', 'information from 90% on', '| 21 |', 'writes; 11 if each', 'two AI agents each are to hold | 11 |', '| some 20; 60 to 100 by', '400 roles have about 220 KB',
    'enough for more than 1,500 changed roles', '| 2 minutes |', 'at most 2,000 bytes of the reason', '`validationSummary()` at most 450',
    '| 1 to 64: ', '| 64 MB, a template in YAML 1 MB |', '| 100 different ones, of at most 128 characters |', 'exit code 3', '| 8 roles and 120 permissions', '| roles of a matrix in Markdown | 8 |', '| 60,000, and 25 findings |', '| 1 hour |',
  ],
  'src/rules/role/stack-limits.md': ['From 90% of a limit on'],
  'src/rules/role/profile-quota.md': ['The quota is 250'],
  'src/deployment/connect-instance.ts': ['one line of up to 450 bytes'],
  'src/deployment/function-role.ts': ['Up to 2,440 characters of the role\'s policies', 'up to 77, and 145 for each resource'],
  'src/deployment/profile-validation-options.ts': ['1 or more. Custom resources need no more than 1.'],
};
