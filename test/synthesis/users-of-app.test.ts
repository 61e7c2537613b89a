import { Aspects, CfnCondition, CfnOutput, CfnParameter, CfnResource, Fn, NestedStack, Stack, Stage, type App } from 'aws-cdk-lib';
import { CfnSecurityProfile, CfnUser } from 'aws-cdk-lib/aws-connect';
import type { Construct } from 'constructs';
import {
  AgentProfile, BreakGlassProfile, Permission, PermissionSet, ProfileRules, SecurityProfile, type ConnectInstance, type ISecurityProfile,
} from '../../src';
import { synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

const IMPORTED = `${INSTANCE_ARN}/security-profile/99999999-2222-3333-4444-555555555555`;

let app: App;
let stack: Stack;
let instance: ConnectInstance;

beforeEach(() => {
  ({ app, stack, instance } = rolesStack());
});

function user(scope: Construct, id: string, securityProfileArns: string[]): CfnUser {
  return new CfnUser(scope, id, {
    instanceArn: INSTANCE_ARN, username: 'u', routingProfileArn: 'rp', phoneConfig: { phoneType: 'SOFT_PHONE' }, securityProfileArns,
  });
}

function holds(scope: Construct, id: string, ...held: ISecurityProfile[]): CfnUser {
  return user(scope, id, held.map((one) => one.securityProfileArn));
}

function profile(id: string, name: string, scope: Construct = stack): SecurityProfile {
  return new SecurityProfile(scope, id, {
    instance, securityProfileName: id, permissions: PermissionSet.of(Permission.of(name)), privilegeReason: 'administrators',
  });
}

/** One needs what the other has. */
function pair(): [edit: SecurityProfile, view: SecurityProfile] {
  return [profile('Edit', 'Users.Edit'), profile('View', 'Users.View')];
}

const MISSING = 'Users.Edit needs Users.View';

/** Nothing is found where a user holds both, and something where none does. */
describe('a profile is known by', () => {
  test.each<[string, (profile: SecurityProfile) => string]>([
    ['its ARN', ({ securityProfileArn }) => securityProfileArn],
    ['an ARN that is put together with its ID', ({ securityProfileId }) => Fn.join('/', [INSTANCE_ARN, 'security-profile', securityProfileId])],
    ['an ARN that is substituted', ({ securityProfileId: Id }) => Fn.sub(`${INSTANCE_ARN}/security-profile/\${Id}`, { Id })],
    ['its resource', ({ node }) => (node.defaultChild as CfnSecurityProfile).attrSecurityProfileArn],
  ])('%s', (_, referTo) => {
    const [edit, view] = pair();
    user(stack, 'Lead', [edit.securityProfileArn, referTo(view)]);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('what an override says', () => {
    const [edit, view] = pair();
    const lead = holds(stack, 'Lead', edit);
    lead.addPropertyOverride('SecurityProfileArns.1', { 'Fn::GetAtt': [stack.getLogicalId(view.node.defaultChild as CfnSecurityProfile), 'SecurityProfileArn'] });
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('a reference from another stack', () => {
    const [edit, view] = pair();
    holds(new Stack(app, 'Users'), 'Lead', edit, view);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('a reference from a nested stack', () => {
    const [edit, view] = pair();
    holds(new NestedStack(stack, 'Nested'), 'Lead', edit, view);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('an export', () => {
    const [edit, view] = pair();
    new CfnOutput(stack, 'Out', { value: view.securityProfileArn, exportName: 'view' });
    user(new Stack(app, 'Users'), 'Lead', [edit.securityProfileArn, Fn.importValue('view')]);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('an export that a stack makes', () => {
    const [edit, view] = pair();
    user(new Stack(app, 'Users'), 'Lead', [edit.securityProfileArn, stack.exportValue(view.securityProfileArn)]);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('the ARN of a profile of another app, whose permissions are known', () => {
    const edit = profile('Edit', 'Users.Edit');
    SecurityProfile.fromSecurityProfileAttributes(stack, 'Imported', {
      securityProfileArn: IMPORTED, permissions: PermissionSet.of(Permission.of('Users.View')),
    });
    user(stack, 'Lead', [edit.securityProfileArn, IMPORTED]);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('an import whose permissions are known', () => {
    const imported = SecurityProfile.fromSecurityProfileAttributes(stack, 'Imported', {
      securityProfileArn: Fn.importValue('elsewhere'), permissions: PermissionSet.of(Permission.of('Users.View')),
    });
    holds(stack, 'Lead', profile('Edit', 'Users.Edit'), imported);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });

  test('its resource, where nothing judges that', () => {
    const view = new CfnSecurityProfile(stack, 'View', { instanceArn: INSTANCE_ARN, securityProfileName: 'View', permissions: ['Users.View'] });
    user(stack, 'Lead', [profile('Edit', 'Users.Edit').securityProfileArn, view.attrSecurityProfileArn]);
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });
});

test('without users, a role is judged alone', () => {
  pair();
  expect(synthesize(app).error).toContain(MISSING);
});

test('a user who lacks what another one has is named by the path, and nobody by name', () => {
  const [edit, view] = pair();
  holds(stack, 'Lead', edit, view);
  holds(stack, 'Clerk', edit);
  const { error } = synthesize(app);
  expect(error).toContain(`${MISSING}; the role does not have it. This concerns the user Stack/Clerk (with no other role).`);
  expect(error).not.toContain('Stack/Lead');
});

test('of many users with the same profiles the first is named, and how many there are besides', () => {
  const [edit, view] = pair();
  holds(stack, 'Lead', edit, view);
  ['C', 'B', 'A'].forEach((id) => holds(stack, id, edit));
  expect(synthesize(app).error).toContain('This concerns the user Stack/A and 2 more (');
});

test('the main resource of a construct is named by the construct', () => {
  const [edit, view] = pair();
  holds(stack, 'Lead', edit, view);
  holds(new NestedStack(stack, 'Clerk'), 'Resource', edit);
  expect(synthesize(app).error).toContain('the user Stack/Clerk (');
});

test('a condition decides on what a user holds: both ways are judged', () => {
  const [edit, view] = pair();
  const condition = new CfnCondition(stack, 'Prod');
  user(stack, 'Lead', [edit.securityProfileArn, Fn.conditionIf(condition.logicalId, view.securityProfileArn, Fn.ref('AWS::NoValue')).toString()]);
  expect(synthesize(app).error).toContain(`${MISSING}; the role does not have it. This concerns the user Stack/Lead (with no other role).`);
});

describe('what could not be determined is said, and is no error:', () => {
  test('a profile of which nothing is known', () => {
    user(stack, 'Lead', [profile('Edit', 'Users.Edit').securityProfileArn, IMPORTED]);
    const { error, warnings } = synthesize(app);
    expect(error).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringContaining(`What the profile ${IMPORTED} grants is not known here, so what the role's users hold in total could not be determined.`),
      expect.stringContaining(MISSING),
    ]);
  });

  test('a list that a parameter has', () => {
    const list = new CfnParameter(stack, 'Profiles', { type: 'CommaDelimitedList' });
    profile('View', 'Users.View');
    user(stack, 'Lead', list.valueAsList);
    expect(synthesize(app)).toMatchObject({
      error: undefined, warnings: [expect.stringContaining(
        'What the list of profiles ${Stack/Profiles} grants is not known here, so what is held in total by the user Stack/Lead could not be determined.',
      )],
    });
  });

  test('a profile that a parameter names', () => {
    const parameter = new CfnParameter(stack, 'Other');
    user(stack, 'Lead', [profile('Edit', 'Users.Edit').securityProfileArn, parameter.valueAsString]);
    expect(synthesize(app)).toMatchObject({
      error: undefined, warnings: [
        expect.stringContaining('What the profile ${Stack/Other} grants is not known here'), expect.stringContaining(MISSING),
      ],
    });
  });

  test('a list that is split', () => {
    const [edit, view] = pair();
    edit.addCompanions(view);
    user(stack, 'Lead', Fn.split(',', `${edit.securityProfileArn},${view.securityProfileArn}`));
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [expect.stringContaining('the user Stack/Lead could not be determined')] });
  });

  test('permissions of a resource that only the deployment knows', () => {
    const list = new CfnParameter(stack, 'Names', { type: 'CommaDelimitedList' });
    const view = new CfnSecurityProfile(stack, 'View', { instanceArn: INSTANCE_ARN, securityProfileName: 'View', permissions: list.valueAsList });
    user(stack, 'Lead', [profile('Edit', 'Users.Edit').securityProfileArn, view.attrSecurityProfileArn]);
    expect(synthesize(app)).toMatchObject({
      error: undefined, warnings: [
        expect.stringContaining('What Stack/View grants is not known here'), expect.stringContaining(MISSING),
      ],
    });
  });
});

test('a profile for emergencies and another one are not held by one user', () => {
  const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
  holds(stack, 'Lead', emergency, new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' }));
  expect(synthesize(app).error).toContain('its users also hold "Service agent". This concerns the user Stack/Lead');
});

test('a user holds at most ten profiles', () => {
  const agents = Array.from({ length: 11 }, (_, index) => new AgentProfile(stack, `A${index}`, { instance, securityProfileName: `Agent ${index}` }));
  holds(stack, 'Lead', ...agents);
  expect(synthesize(app).error?.match(/hold 11 roles/g)).toHaveLength(1);
});

test('duties that must be kept apart are not held by one user, imported profiles included', () => {
  ProfileRules.of(app).addGuardrail('two-people', {
    reason: 'Two people', exclusiveSets: [Permission.of('Users.Edit'), Permission.of('Users.View')],
  });
  const imported = (id: string, name: string) => SecurityProfile.fromSecurityProfileAttributes(stack, id, {
    securityProfileArn: `${IMPORTED.slice(0, -1)}${id}`, securityProfileName: id, permissions: PermissionSet.of(Permission.of(name)),
  });
  holds(stack, 'Lead', imported('1', 'Users.Edit'), imported('2', 'Users.View'));
  profile('Queues', 'Queues.View');
  expect(synthesize(app).error).toContain('combines permissions that must be kept apart');
});

test('users of stages, and users that something makes late, count', () => {
  const stage = new Stage(app, 'Prod');
  const inStage = new Stack(stage, 'Roles');
  const [edit, view] = [profile('Edit', 'Users.Edit', inStage), profile('View', 'Users.View', inStage)];
  let made = false;
  Aspects.of(inStage).add({
    visit: (node) => {
      if (node === inStage && !made) {
        made = true;
        holds(inStage, 'Lead', edit, view);
      }
    },
  });
  expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
});

test('users are known by what they are in a template, and not by their class', () => {
  const [edit, view] = pair();
  new CfnResource(stack, 'Lead', {
    type: 'AWS::Connect::User', properties: { SecurityProfileArns: [edit.securityProfileArn, view.securityProfileArn] },
  });
  expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
});

test('what a profile declares and users hold as well is no finding', () => {
  const [edit, view] = pair();
  edit.addCompanions(view);
  holds(stack, 'Lead', edit, view);
  expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
});
