import { planned, read } from '../support';

const update = planned('update.plan.json');

const PROFILE = 'aws_connect_security_profile';

function profile(name: string, more: object = {}) {
  return {
    address: `${PROFILE}.${name}`, mode: 'managed', type: PROFILE, name, ...more,
    change: { actions: ['create'], before: null, after: { name, permissions: ['BasicAgentAccess'] }, after_unknown: { arn: true, id: true, security_profile_id: true } },
  };
}

function user(after: object, unknown: object, more: object = {}) {
  return {
    address: 'aws_connect_user.lead', mode: 'managed', type: 'aws_connect_user', name: 'lead', ...more,
    change: { actions: ['create'], before: null, after: { name: 'kim', ...after }, after_unknown: unknown },
  };
}

function expressions(references: readonly string[]) {
  return { mode: 'managed', type: 'aws_connect_user', name: 'lead', expressions: { security_profile_ids: { references } } };
}

/** What the user of a plan holds once it is applied. */
function held(resource_changes: readonly object[], root_module: object) {
  const [{ holdings: [holding] = [] } = {}] = read({ format_version: '1.2', resource_changes, configuration: { root_module } }).users ?? [];
  return [holding?.roles, holding?.unknown];
}

const UNKNOWN = { security_profile_ids: true };

test('users of a plan by a real engine are read, with those before it', () => {
  expect(update.users!.length).toBeGreaterThan(0);
  expect(update.before!.users!.length).toBeGreaterThan(0);
  const ids = new Set(update.roles.map(({ role }) => role.id));
  expect(update.users!.flatMap(({ holdings }) => holdings).flatMap(({ roles }) => roles).filter((id) => !ids.has(id))).toEqual([]);
});

test('profiles that are known only after the apply are what the configuration refers to', () => {
  const references = [`${PROFILE}.a.security_profile_id`, `${PROFILE}.a`, `${PROFILE}.b.arn`, `${PROFILE}.b`];
  expect(held([profile('a'), profile('b'), user({}, UNKNOWN)], { resources: [expressions(references)] }))
    .toEqual([[`${PROFILE}.a`, `${PROFILE}.b`], []]);
});

test('a user of no profile of the plan holds something of which nothing is known', () => {
  expect(held([profile('a'), user({ security_profile_ids: ['1234'] }, {})], {})).toEqual([[], ['the profile 1234']]);
});

test('what is sensitive is not shown', () => {
  const one = user({ security_profile_ids: ['1234'] }, {});
  const hidden = { ...one, change: { ...one.change, after_sensitive: { security_profile_ids: true } } };
  expect(held([hidden], {})).toEqual([[], ['the profile (sensitive value)']]);
});

test('a reference to something else than a profile is not known', () => {
  const references = ['var.others', `${PROFILE}.a.arn`, `${PROFILE}.a`];
  expect(held([profile('a'), user({}, UNKNOWN)], { resources: [expressions(references)] })).toEqual([[`${PROFILE}.a`], ['the profile ${var.others}']]);
});

test('without a configuration, a list that is known only after the apply is not known', () => {
  expect(held([user({}, UNKNOWN)], {})).toEqual([[], ['the list of profiles (known after apply)']]);
});

test('a profile with instances is known where there is one', () => {
  const one = (key: string) => ({ ...profile('this'), address: `${PROFILE}.this["${key}"]`, index: key });
  const root = { resources: [expressions([`${PROFILE}.this`, 'each.key'])] };
  expect(held([one('a'), user({}, UNKNOWN)], root)).toEqual([[`${PROFILE}.this["a"]`], []]);
  expect(held([one('a'), one('b'), user({}, UNKNOWN)], root)).toEqual([[], [`the profile \${${PROFILE}.this}`]]);
  const named = { resources: [expressions([`${PROFILE}.this["b"].arn`, `${PROFILE}.this["b"]`, `${PROFILE}.this`])] };
  expect(held([one('a'), one('b'), user({}, UNKNOWN)], named)).toEqual([[`${PROFILE}.this["b"]`], []]);
});

test('what a module gives is followed into it', () => {
  const inside = { ...profile('a', { module_address: 'module.roles' }), address: `module.roles.${PROFILE}.a` };
  const root = {
    resources: [expressions(['module.roles.agent', 'module.roles'])],
    module_calls: { roles: { module: { outputs: { agent: { expression: { references: [`${PROFILE}.a.arn`, `${PROFILE}.a`] } } } } } },
  };
  expect(held([inside, user({}, UNKNOWN)], root)).toEqual([[`module.roles.${PROFILE}.a`], []]);
});

test('what a module is given is followed out of it', () => {
  const inside = user({}, UNKNOWN, { address: 'module.people.aws_connect_user.lead', module_address: 'module.people' });
  const root = {
    module_calls: {
      people: {
        expressions: { profile: { references: [`${PROFILE}.a.arn`, `${PROFILE}.a`] } },
        module: { resources: [expressions(['var.profile'])] },
      },
    },
  };
  expect(held([profile('a'), inside], root)).toEqual([[`${PROFILE}.a`], []]);
});

test('modules that hand a value to each other in a circle come to an end', () => {
  const root = {
    resources: [expressions(['module.a.out'])],
    module_calls: { a: { expressions: { x: { references: ['module.a.out'] } }, module: { outputs: { out: { expression: { references: ['var.x'] } } } } } },
  };
  expect(held([user({}, UNKNOWN)], root)).toEqual([[], ['the profile ${module.a.out}']]);
});

test('users of Cloud Control are read as well', () => {
  const one = {
    address: 'aws_cloudcontrolapi_resource.lead', mode: 'managed', type: 'aws_cloudcontrolapi_resource', name: 'lead',
    change: {
      actions: ['create'], before: null,
      after: { type_name: 'AWS::Connect::User', desired_state: JSON.stringify({ SecurityProfileArns: ['arn:a'] }) },
    },
  };
  const known = profile('a');
  expect(held([{ ...known, change: { ...known.change, after: { ...known.change.after, arn: 'arn:a' } } }, one], {})).toEqual([[`${PROFILE}.a`], []]);
});

test('users of a template that Terraform deploys are named by what deploys it', () => {
  const body = JSON.stringify({
    Resources: {
      Agent: { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: 'i', SecurityProfileName: 'Agent' } },
      Lead: { Type: 'AWS::Connect::User', Properties: { SecurityProfileArns: [{ Ref: 'Agent' }] } },
    },
  });
  const { users } = read({
    format_version: '1.2', resource_changes: [{
      address: 'aws_cloudformation_stack.s', mode: 'managed', type: 'aws_cloudformation_stack', name: 's',
      change: { actions: ['create'], before: null, after: { template_body: body } },
    }],
  });
  expect(users).toEqual([{ id: 'aws_cloudformation_stack.s/Lead', holdings: [{ roles: ['aws_cloudformation_stack.s/Agent'], unknown: [] }] }]);
});

test('a user is the same one at another address, in a state as well: by a move, an ARN, or a name on an instance', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  const values = { name: 'kim', instance_id: id, arn: `arn:aws:connect:us-east-1:111122223333:instance/${id}/agent/1`, security_profile_ids: ['p'] };
  const moved = user({}, {}, { previous_address: 'aws_connect_user.was' });
  const keys = (one: object) => read({ format_version: '1.2', resource_changes: [one] }).users![0]!.keys!;
  const inState = read({ format_version: '1.0', values: { root_module: { resources: [{ address: 'aws_connect_user.was', mode: 'managed', type: 'aws_connect_user', name: 'was', values }] } } });
  expect(keys(moved)).toContain('aws_connect_user.was');
  expect(inState.users![0]!.keys).toEqual(['aws_connect_user.was', values.arn, JSON.stringify([id, 'kim'])]);
  const awscc = { ...user({ name: null, username: 'kim', instance_arn: `arn:aws:connect:us-east-1:111122223333:instance/${id}` }, {}), type: 'awscc_connect_user' };
  expect(keys(awscc)).toContain(JSON.stringify([id, 'kim']));
});

test('a set that is unknown as a whole may have ids that are written: who had others is not said to keep nothing else', () => {
  const references = [`${PROFILE}.a.security_profile_id`, `${PROFILE}.a`];
  const change = (before: string[]) => {
    const one = user({}, UNKNOWN);
    return held([profile('a'), { ...one, change: { ...one.change, actions: ['update'], before: { security_profile_ids: before } } }],
      { resources: [expressions(references)] });
  };
  expect(change(['1234'])).toEqual([[`${PROFILE}.a`], ['profiles that the list may name by their ids (known after apply)']]);
  expect(change([])).toEqual([[`${PROFILE}.a`], []]);
});
