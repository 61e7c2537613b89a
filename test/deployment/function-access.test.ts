import { denialOf } from '../../emulator/iam/role';
import { synthesizedRole } from '../../emulator/synthesized-role';
import { actions, resources } from '../../facts/iam.json';
import { INSTANCE_ARN } from '../support/roles-app';

interface ActionFacts {
  readonly dependentActions?: readonly string[];
  readonly resources: Readonly<Record<string, { readonly required: boolean }>>;
}

/** What AWS's tables name, and the function's calls do without. */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  'cloudformation:ListStacks': 'only DescribeStacks without the name of a stack lists stacks',
  'connect:UpdateSecurityProfile on contact-flow-module': 'what is written names no flow modules',
  'connect:UpdateSecurityProfile on hierarchy-group': 'what is written names no hierarchy group',
};

const STACK_ID = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/11111111-2222-3333-4444-555555555555';
const PROFILE_ARN = `${INSTANCE_ARN}/security-profile/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee`;

const AI_AGENT_ARN = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/some/some:some';

const role = synthesizedRole(INSTANCE_ARN, STACK_ID, [{ arn: PROFILE_ARN, heldBy: [AI_AGENT_ARN] }], true);
// The ARN of its log group is given by the log group itself.
const allowed = [...new Set(role.statements.flatMap(({ Action }) => Action))].filter((action) => !action.startsWith('logs:'));
const factsOf = (action: string) => (actions as Readonly<Record<string, ActionFacts>>)[action];

/** ARN of some resource of a type, as facts/iam.json has it, on this instance and stack. */
function some(service: string, type: string): string {
  const { arn } = (resources as Readonly<Record<string, { readonly arn: string }>>)[`${service}:${type}`];
  const values: Readonly<Record<string, string>> = {
    Partition: 'aws', Region: 'us-east-1', Account: '111122223333', InstanceId: INSTANCE_ARN.split('/')[1], SecurityProfileId: PROFILE_ARN.split('/')[3],
    StackName: 'Center', Id: STACK_ID.split('/')[2],
  };
  return arn.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? 'some');
}

test.each(allowed)('what %s depends on is allowed, too', (action) => {
  const needed = factsOf(action).dependentActions ?? [];
  expect(needed.filter((dependent) => !allowed.includes(dependent) && !(dependent in DONE_WITHOUT))).toEqual([]);
});

test.each(allowed)('%s may be done on every type of resource that it is authorized on', (action) => {
  const [service] = action.split(':');
  const types = Object.keys(factsOf(action).resources).filter((type) => !(`${action} on ${type}` in DONE_WITHOUT));
  const needed = types.length > 0 ? types.map((type) => some(service, type)) : ['*'];
  expect(needed.flatMap((resource) => denialOf(role, action, resource) ?? [])).toEqual([]);
});

test('nothing is excepted that AWS no longer names', () => {
  const named = allowed.flatMap((action) => {
    const { dependentActions = [], resources: types } = factsOf(action);
    return [...dependentActions, ...Object.keys(types).map((type) => `${action} on ${type}`)];
  });
  expect(named).toEqual(expect.arrayContaining(Object.keys(DONE_WITHOUT)));
});

test('other instances, other profiles and other stacks stay closed', () => {
  const other = INSTANCE_ARN.replace('11111111', '99999999');
  const open = [
    ['connect:DescribeInstance', other],
    ['connect:ListSecurityProfilePermissions', `${other}/security-profile/a`],
    ['connect:UpdateSecurityProfile', `${INSTANCE_ARN}/security-profile/another`],
    ['connect:UpdateSecurityProfile', 'arn:aws:app-integrations:us-east-1:999999999999:application/a'],
    ['cloudformation:DescribeStacks', STACK_ID.replace('Center', 'Other')],
  ].filter(([action, resource]) => denialOf(role, action, resource) === undefined);
  expect(open).toEqual([]);
});
