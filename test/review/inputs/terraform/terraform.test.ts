import { alarmsOf } from '../../../../src/review/diff/alarms';
import { diffApps } from '../../../../src/review/diff/diff';
import { inputOf } from '../../../../src/review/inputs/read-input';
import { changesOf, planJson, planned, planText, read, roleAt } from '../support';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
const update = planned('update.plan.json');
const drift = planned('drift.plan.json');

test('a role of a plan is called by its address, and has the name that people know', () => {
  expect(update.roles.map(({ role, title }) => [role.id, title])).toContainEqual(
    ['module.site["us.east"].awscc_connect_security_profile.this["Say \\"hello\\""]', 'Say "hello" in us.east']);
});

test('what a plan changes is a difference by itself', () => {
  expect(changesOf(update, 'aws_connect_security_profile.agent')).toEqual([
    '+ Users.EditPermission', '+ Users.View', '- OutboundCallAccess',
  ]);
});

test('a restriction that is taken out of the text stays, and one that is written as an empty list is lifted', () => {
  expect(roleAt(update, 'awscc_connect_security_profile.supervisor').role.access).toMatchObject({
    accessControlTags: [], tagRestrictedResources: [], hierarchyGroupId: '22222222-2222-3333-4444-555555555555', hierarchyRestrictedResources: ['User'],
  });
  expect(changesOf(update, 'awscc_connect_security_profile.supervisor')).toEqual(expect.arrayContaining([
    '▲ access-control tag removed: team=service', '▲ tag-restricted resource removed: User',
  ]));
});

test('both engines give the same roles', () => {
  const terraform = inputOf(planText('terraform.plan.json'), 'update.plan.json');
  expect(JSON.stringify(terraform.roles)).toBe(JSON.stringify(update.roles));
});

test('an unknown permission is said to be one, whether the plan has its place or hides all of them', () => {
  const [some, all] = ['new', 'joined'].map((name) => roleAt(update, `aws_connect_security_profile.${name}`));
  expect([some!.role.permissions, some!.incomplete, some!.unresolved]).toEqual([
    ['BasicAgentAccess', 'Users.View'], true, ['Not all permissions could be determined: ${terraform_data.late.output} is known only after the apply.'],
  ]);
  expect([all!.role.permissions, all!.incomplete]).toEqual([[], true]);
});

test('what nobody wrote is not unknown, and what is written and unknown is', () => {
  const [plain, unknown] = ['plain[0]', 'new'].map((name) => roleAt(update, `awscc_connect_security_profile.${name}`));
  expect(plain!.undetermined).toEqual([]);
  expect(unknown!.undetermined.map(({ property, text }) => `${property}: ${text}`)).toEqual(expect.arrayContaining([
    'AllowedAccessControlHierarchyGroupId: ${aws_connect_user_hierarchy_group.sales.hierarchy_group_id}', 'Applications.Namespace: ${terraform_data.late.output}',
  ]));
  expect(unknown!.undetermined.map(({ property }) => property)).not.toContain('Description');
});

test('without a configuration, whatever is unknown may have been written', () => {
  const plan = planJson('update.plan.json');
  delete plan.configuration;
  expect(roleAt(read(plan), 'awscc_connect_security_profile.plain[0]').undetermined.map(({ property }) => property)).toContain('TagRestrictedResources');
});

describe('sensitive values', () => {
  const roles = ['awscc_connect_security_profile.with_secret', 'aws_connect_security_profile.with_secret'];

  test.each(roles)('of %s are not shown, and that they come is said', (id) => {
    const role = roleAt(update, id);
    expect(JSON.stringify([role, [...role.written], [...role.origins.keys()]])).not.toContain('Users.EditPermission');
    expect(changesOf(update, id)).toContain('▲ gains 1 permission marked as sensitive');
  });

  test('hide the same values before the plan, so that what stays does not look new', () => {
    expect(changesOf(update, roles[1]!).filter((line) => line.startsWith('▲') || line.startsWith('▼') || /^[+-]/.test(line)))
      .toEqual(['▲ gains 1 permission marked as sensitive']);
  });

  test('of keys and names are hidden as well', () => {
    const plan = planJson('create.plan.json');
    const { change } = plan.resource_changes.find(({ address }: { address: string }) => address === 'aws_connect_security_profile.agent');
    change.after_sensitive = { name: true, tags: true };
    const role = roleAt(read(plan), 'aws_connect_security_profile.agent');
    expect(role.title).toBe('aws_connect_security_profile.agent');
    expect(JSON.stringify([role, [...role.written]])).not.toMatch(/"Agent"|team|service/);
  });
});

describe('a resource that', () => {
  test('is replaced says in which order', () => {
    expect(changesOf(update, 'aws_connect_security_profile.renamed')).toEqual(['renamed from "Old name": Terraform will delete the profile and create another one']);
  });

  test('is replaced with the new one first, although both have one name, will fail', () => {
    const plan = planJson('update.plan.json');
    const { change } = plan.resource_changes.find(({ address }: { address: string }) => address === 'aws_connect_security_profile.agent');
    change.actions = ['create', 'delete'];
    expect(changesOf(read(plan), 'aws_connect_security_profile.agent')).toContain(
      'as requested: Terraform will create the new profile before it deletes the old one');
  });

  test('was moved is the same role', () => {
    expect(changesOf(update, 'aws_connect_security_profile.after_the_move')).toEqual(['· it was aws_connect_security_profile.before_the_move until now']);
  });

  test('is imported is compared with what is there', () => {
    expect(changesOf(update, 'aws_connect_security_profile.imported')).toEqual(['+ Users.View', '· it is there already, and is imported']);
  });

  test('is destroyed is a removal', () => {
    expect(changesOf(update, 'aws_connect_security_profile.removed')).toContain('· Terraform will delete the profile, which fails while a user holds it');
    expect(planned('destroy.plan.json').roles.map(({ role }) => role.id)).toEqual([]);
  });

  test('is only read is no role', () => {
    expect(update.roles.filter(({ role }) => role.id.startsWith('data.'))).toEqual([]);
  });

  test('deploys a template has the roles of it', () => {
    expect(roleAt(update, 'aws_cloudformation_stack.roles/InTemplate').title).toBe('In a template');
  });

  test('has the properties for Cloud Control is a role', () => {
    expect(roleAt(update, 'aws_cloudcontrolapi_resource.role').role.permissions).toEqual(['BasicAgentAccess', 'Users.View']);
  });
});

describe('parameters that a plan gives to a template', () => {
  const body = JSON.stringify({
    Parameters: { Name: { Type: 'String', Default: 'Of the template' } },
    Resources: { A: { Type: 'AWS::Connect::SecurityProfile', Properties: { SecurityProfileName: { Ref: 'Name' }, Permissions: ['BasicAgentAccess'] } } },
  });
  const state = (parameters: object) => ({ template_body: body, parameters });
  const plan = (change: object) => read({
    format_version: '1.2',
    resource_changes: [{ address: 'aws_cloudformation_stack.a', mode: 'managed', type: 'aws_cloudformation_stack', name: 'a', change: { actions: ['update'], ...change } }],
  });
  const id = 'aws_cloudformation_stack.a/A';

  test('stand in the place of defaults', () => {
    expect(roleAt(plan({ before: null, after: state({ Name: 'Agent' }) }), id).title).toBe('Agent');
  });

  test.each([{ Name: true }, true])('are not shown where they are sensitive, and that they change is said (%j)', (parameters) => {
    const app = plan({
      before: state({ Name: 'hunter1' }), before_sensitive: { parameters }, after: state({ Name: 'hunter2' }), after_sensitive: { parameters },
    });
    expect(JSON.stringify([app.roles, app.before!.roles])).not.toMatch(/hunter|Of the template/);
    expect(roleAt(app, id).unresolved).toEqual(['The name could not be determined: comes from parameter Name: what it is given is known only after the apply, or marked as sensitive.']);
    expect(changesOf(app, id)).toContain('· SecurityProfileName could not be determined: it depends on the parameter Name, whose definition changed');
  });

  test.each([{ Name: true }, true])('are not taken for the default where they are unknown (%j)', (parameters) => {
    const role = roleAt(plan({ before: null, after: { template_body: body }, after_unknown: { parameters } }), id);
    expect(role.unresolved).toEqual(['The name could not be determined: comes from parameter Name: what it is given is known only after the apply, or marked as sensitive.']);
    expect(role.title).toBe(id);
  });
});

test('an instance is known by its ARN as soon as anything has it', () => {
  expect(new Set(update.roles.map(({ role }) => role.instance))).toEqual(new Set([ARN]));
});

describe('changes by hand', () => {
  test('are told from those of the author', () => {
    expect(changesOf(drift, 'aws_connect_security_profile.agent')).toEqual([
      '- Users.Delete', '· something other than Terraform added Users.Delete since the last apply',
    ]);
    expect(changesOf(drift, 'awscc_connect_security_profile.supervisor')).toEqual([
      '· something other than Terraform changed tag_restricted_resources since the last apply', '▼ tag-restricted resource added: User',
    ]);
  });

  test('can be a deletion', () => {
    expect(changesOf(drift, 'aws_connect_security_profile.renamed')).toEqual([
      '+ BasicAgentAccess', '· it was deleted since the last apply by something other than Terraform',
    ]);
  });

  test('are all that a plan has which only refreshes', () => {
    const refresh = planned('refresh-only.plan.json');
    expect(changesOf(refresh, 'aws_connect_security_profile.agent')).toEqual(['+ Users.Delete']);
    expect(changesOf(refresh, 'aws_connect_security_profile.renamed')).toEqual([
      '- BasicAgentAccess', '· it was deleted since the last apply by something other than Terraform',
    ]);
    expect(refresh.unread).toEqual([]);
  });
});

describe('a plan of a part', () => {
  const targeted = planned('targeted.plan.json');

  test('has the other roles as they are', () => {
    expect(roleAt(targeted, 'awscc_connect_security_profile.supervisor').role.access.accessControlTags).toEqual([{ key: 'team', value: 'service' }]);
  });

  test('names those that it lacks', () => {
    expect(targeted.unread.map(({ text }) => text.split(' ')[0])).toEqual([
      'aws_connect_security_profile.imported', 'aws_connect_security_profile.joined', 'aws_connect_security_profile.new',
      'awscc_connect_security_profile.new', 'awscc_connect_security_profile.plain',
    ]);
  });

  test('says that it failed', () => {
    expect(planned('errored.plan.json').unread.map(({ text }) => text)).toEqual([
      'errored.plan.json is of a plan that failed: it may lack roles. Plan again without errors.',
      'aws_connect_security_profile.refused is in the configuration and not in errored.plan.json: unless it has no instances, only a part was planned. Plan all of it.',
    ]);
  });
});

test('a state has the roles that are there, and one that was destroyed has none', () => {
  expect(planned('first.state.json').roles.map(({ title }) => title)).toEqual(
    ['Agent', 'Moved', 'Old name', 'Removed', 'Say "hello" in us.east', 'Supervisor', 'With a secret', 'With a secret, too']);
  expect(planned('destroyed.state.json')).toMatchObject({ roles: [], unread: [] });
});

test.each([
  ['an argument that nobody here knows', { new_argument: 'on' }, 'has "new_argument"'],
  ['one inside of another', { applications: [{ namespace: 'crm', scope: 'all' }] }, 'has "applications[0].scope"'],
])('%s is refused with its path', (_, more, problem) => {
  const plan = planJson('first.state.json');
  const { values } = plan.values.root_module.resources.find(({ type }: { type: string }) => type === 'awscc_connect_security_profile');
  Object.assign(values, more);
  expect(() => read(plan)).toThrow(`input.json: awscc_connect_security_profile.supervisor ${problem}, which this version of connect-profiles does not know.`);
});

test('an argument without a value says nothing, whatever it is', () => {
  const plan = planJson('first.state.json');
  plan.values.root_module.resources.forEach(({ values }: { values: object }) => Object.assign(values, { newer: null }));
  expect(read(plan).roles).toHaveLength(8);
});

test('another format is refused with its number', () => {
  expect(() => read({ format_version: '2.0', resource_changes: [] })).toThrow('input.json has the format 2.0 of Terraform\'s JSON; this version of connect-profiles reads 1.x. Use a newer version of connect-profiles.');
  expect(() => read({ format_version: '0.2', resource_changes: [] })).toThrow(/reads 1\.x\. Write it with Terraform 1\.1 or later, or with OpenTofu\.$/);
});

const template = (Default: string) => JSON.stringify({
  Parameters: { Names: { Type: 'CommaDelimitedList', Default } },
  Resources: {
    Agent: {
      Type: 'AWS::Connect::SecurityProfile', Properties: {
        InstanceArn: { 'Fn::Sub': 'arn:aws:connect:${AWS::Region}:111122223333:instance/i' }, SecurityProfileName: 'Agent', Permissions: { Ref: 'Names' },
      },
    },
  },
});
const change = (type: string, before: object | null, after: object | null, more: object = {}) => (
  { address: `${type}.it`, mode: 'managed', type, name: 'it', change: { actions: ['update'], before, after, ...more } });
const plan = (changes: object[], more: object = {}) => read({ format_version: '1.2', complete: true, resource_changes: changes, ...more });
const alarms = (app: ReturnType<typeof plan>) => [...alarmsOf(diffApps(app.before!, app))];
const stack = (more: object = {}) => ({ name: 'center', template_body: template('BasicAgentAccess'), parameters: { Names: 'BasicAgentAccess' }, region: 'us-east-1', ...more });

test.each([
  ['a parameter that is known after the apply', stack({ parameters: {} }), { after_unknown: { parameters: { Names: true } } }],
  ['all parameters', stack({ parameters: undefined }), { after_unknown: { parameters: true } }],
  ['the Region of the stack', stack({ region: 'eu-west-1' }), {}],
])('what the template of a stack depends on is compared: %s', (_, after, marks) => {
  const type = 'aws_cloudformation_stack';
  expect(alarms(plan([change(type, stack(), after, marks)]))).toEqual(expect.arrayContaining(['undetermined', 'any-change']));
  expect(alarms(plan([change(type, stack(), stack())]))).toEqual([]);
});

test('a parameter of a stack that is sensitive is compared and not shown', () => {
  const marks = { before_sensitive: { parameters: { Names: true } }, after_sensitive: { parameters: { Names: true } } };
  const app = plan([change('aws_cloudformation_stack', stack(), stack({ parameters: { Names: 'Users.EditPermission' } }), marks)]);
  expect(alarms(app)).toEqual(expect.arrayContaining(['undetermined', 'any-change']));
  expect(app.roles[0]!.role.permissions).toEqual([]);
});

const PROFILE = change('aws_connect_security_profile', null, { name: 'Lead', permissions: ['Users.EditPermission'] });

test.each([
  ['a provisioner', {
    configuration: {
      root_module: {
        module_calls: {
          a: {
            module: {
              resources: [
                { address: 'terraform_data.a', provisioners: [{ type: 'local-exec', expressions: { command: { constant_value: 'aws connect update-security-profile' } } }] },
              ],
            },
          },
        },
      },
    },
  },
  /^terraform_data\.a has a provisioner that names UpdateSecurityProfile/],
  ['an action', { action_invocations: [{ address: 'action.aws_lambda_invoke.a', config_values: { payload: 'updateSecurityProfile' } }] },
    /^action\.aws_lambda_invoke\.a is called by the apply, names UpdateSecurityProfile/],
  ['a profile that is deferred', { deferred_changes: [{ reason: 'instance_count_unknown', resource_change: PROFILE }] }, /^aws_connect_security_profile\.it is left for a later plan/],
])('what an apply does besides the changes of resources is said: %s', (_, more, text) => {
  const app = plan([change('aws_sqs_queue', null, { name: 'a' })], more);
  expect(app.unread.map((one) => one.text)).toEqual([expect.stringMatching(text)]);
  expect(app.before!.unread).toEqual([]);
});

test('what a replacement left behind is deleted, and stands beside what took its place', () => {
  const type = 'aws_connect_security_profile';
  const profile = { address: `${type}.a`, mode: 'managed', type, name: 'a' };
  const [old, now] = [{ name: 'Old', permissions: ['Users.Edit'] }, { name: 'A', permissions: ['Users.View'] }];
  const app = read({
    format_version: '1.2', resource_changes: [
      { ...profile, change: { actions: ['no-op'], before: now, after: now } },
      { ...profile, deposed: '1a2b3c4d', change: { actions: ['delete'], before: old, after: null } },
    ],
  });
  expect(app.roles.map(({ title }) => title)).toEqual(['A']);
  expect(app.before!.roles.map(({ role }) => role.id)).toEqual([`${type}.a`, `${type}.a (left by a replacement: 1a2b3c4d)`]);
  const inState = { ...profile, values: now, deposed_key: '1a2b3c4d' };
  expect(read({ format_version: '1.0', values: { root_module: { resources: [{ ...profile, values: now }, inState] } } }).roles).toHaveLength(2);
});

test('a plan with values and without changes has roles, which it does not change', () => {
  const type = 'aws_connect_security_profile';
  const resources = [{ address: `${type}.a`, mode: 'managed', type, name: 'a', values: { name: 'A', permissions: ['Users.View'] } }];
  const app = read({ format_version: '1.2', planned_values: { root_module: { resources } }, configuration: { root_module: {} } });
  expect(app.roles.map(({ title }) => title)).toEqual(['A']);
  expect(changesOf(app, `${type}.a`)).toEqual([]);
});
