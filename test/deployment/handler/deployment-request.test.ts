import { readDeploymentRequest, requestedRoles } from '../../../src/deployment/handler/deployment-request';
import { writeProperties, type ValidationRequestInput } from '../../../src/formats/validation-request';
import { accessOf } from '../../support/access';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/abc-1';

/** As an event with these properties has it; an update where there are old ones. */
function requested(properties: object, oldProperties?: object) {
  return readDeploymentRequest({
    requestType: oldProperties ? 'Update' : 'Create', responseUrl: new URL('https://storage.example'), requestId: '', logicalResourceId: '', resourceType: '',
    stackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/1', properties, oldProperties,
  });
}

function request(input: Partial<ValidationRequestInput>): object {
  return JSON.parse(JSON.stringify(writeProperties({ instanceArn: INSTANCE, profiles: {}, ...input }))) as object;
}

test('a creation has nothing before it', () => {
  expect(requested(request({})))
    .toMatchObject({ previous: undefined, mayRollBack: false, misplaced: undefined, problems: [], legible: true });
});

test('an update has, and may be the way back', () => {
  expect(requested(request({}), request({ everyDeployment: '1' })))
    .toMatchObject({ request: { everyDeployment: undefined }, previous: { everyDeployment: '1' }, mayRollBack: true });
});

test('what was deployed last is not known where it is numbered otherwise', () => {
  expect(requested(request({}), { ...request({}), Catalog: '2' })).toMatchObject({ previous: undefined, mayRollBack: true, legible: true });
});

test('an instance in another place than the stack is told', () => {
  expect(requested(request({ instanceArn: INSTANCE.replace('us-east-1', 'eu-west-1') })).misplaced).toBeDefined();
});

test('severities are as the request asks for them, of the stack and of single profiles', () => {
  const properties = {
    Strictness: 'lenient', Rules: { 'lock-out': 'info', 'drift': 'loud' },
    ProfileSeverities: { Agent: { Strictness: 'strict', Rules: { drift: 'off' } } },
  };
  expect(requested({}).judgedBy).toEqual({ strictness: 'normal', severities: {}, ofRoles: new Map() });
  expect(requested(properties).judgedBy).toEqual({
    strictness: 'lenient', severities: { 'lock-out': 'info' },
    ofRoles: new Map([['Agent', { strictness: 'strict', severities: { drift: 'off' } }]]),
  });
});

test('the rules see profiles as roles', () => {
  const [role] = requestedRoles({
    instanceArn: 'arn',
    waivers: { Agent: ['instance-feature'] },
    profiles: {
      Agent: {
        name: 'Agent', permissions: ['New.Thing', 'Queues.View'],
        access: accessOf({
          Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
          AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }],
          AllowedAccessControlHierarchyGroupId: 'group',
          HierarchyRestrictedResources: ['User'],
          TagRestrictedResources: ['Queue'],
          AllowedFlowModules: [{ FlowModuleId: 'module', Type: 'MCP' }],
          PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['emea'] }],
        }),
      },
    },
  });

  expect(role).toMatchObject({
    id: 'Agent', name: 'Agent', instance: 'arn', permissions: ['New.Thing', 'Queues.View'], customPermissions: ['New.Thing'],
    access: {
      applications: [{ namespace: 'app', permissions: ['ACCESS'] }], accessControlTags: [{ key: 'team', value: 'a' }], hierarchyGroupId: 'group',
      hierarchyRestrictedResources: ['User'], tagRestrictedResources: ['Queue'], flowModules: [{ id: 'module', type: 'MCP' }],
      dataTableAttributes: [{ name: 'region', values: ['emea'] }],
    },
    waivers: [{ rule: 'instance-feature', reason: 'the reason is in the code of the role' }],
  });
});

test('a profile of permissions alone restricts nothing', () => {
  const [role] = requestedRoles({ instanceArn: 'arn', waivers: {}, profiles: { A: { name: 'A', permissions: [] } } });

  expect(role).toMatchObject({
    access: { applications: [], accessControlTags: [], hierarchyGroupId: undefined, flowModules: [] }, waivers: [],
  });
});

test('waivers are looked up in the request alone, whatever a profile is called', () => {
  const profiles = { constructor: { name: 'Agent', permissions: [] } };
  expect(requestedRoles({ instanceArn: 'arn', waivers: {}, profiles, write: false }).map(({ waivers }) => waivers)).toEqual([[]]);
});

describe('profiles that the deployment writes', () => {
  const A = { name: 'A', permissions: ['Queues.View'] };
  const B = { name: 'B', permissions: ['Users.View'] };

  function changed(now: Partial<ValidationRequestInput>, before?: Partial<ValidationRequestInput>): string[] {
    return [...requested(request(now), before && request(before)).changed].sort();
  }

  test('at first, all of them', () => {
    expect(changed({ profiles: { A, B } })).toEqual(['A', 'B']);
  });

  test('on another instance, all of them', () => {
    expect(changed({ profiles: { A } }, { profiles: { A }, instanceArn: 'other' })).toEqual(['A']);
  });

  test.each([
    ['a permission', { A: { ...A, permissions: ['Queues.Edit'] }, B }, {}],
    ['a name', { A: { ...A, name: 'Other' }, B }, {}],
    ['a detail', { A: { ...A, access: accessOf({ TagRestrictedResources: ['User'] }) }, B }, {}],
    ['another profile behind it', { A, B }, { arns: { A: 'arn:2' } }],
  ])('later, what differs: %s', (_, profiles, more) => {
    expect(changed({ profiles, ...more }, { profiles: { A, B } })).toEqual(['A']);
  });

  test('what is new, and nothing for what is gone', () => {
    expect(changed({ profiles: { B } }, { profiles: { A } })).toEqual(['B']);
  });

  test('what concerns the validation alone changes no profile', () => {
    expect(changed({ profiles: { A }, severities: { strictness: 'lenient' }, profileSeverities: { A: { strictness: 'strict' } }, everyDeployment: '2' }, { profiles: { A } })).toEqual([]);
  });
});
