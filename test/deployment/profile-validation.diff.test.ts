import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AgentProfile, ConnectInstance, RoutingPermissions } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

/** The resources of a stack with 14 roles, one of which may have a permission more. */
function resources(isChanged: boolean): Record<string, any> {
  const stack = new Stack(new App(), 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  for (let number = 0; number < 14; number++) {
    const additional = isChanged && number === 7 ? RoutingPermissions.QUEUES_VIEW : undefined;
    new AgentProfile(stack, `Agent${number}`, { instance, securityProfileName: `Service agent ${number}`, additional });
  }
  return Template.fromStack(stack).toJSON().Resources;
}

/** The paths at which two values differ. */
function differing(one: any, other: any, path: string[] = []): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one)) {
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [path.join('.')];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differing(one[key], other[key], [...path, key]));
}

test('one permission more of one of 14 roles changes, beside the role, one short value of each resource of the validation', () => {
  const [before, after] = [resources(false), resources(true)];
  const paths = differing(before, after);
  const profile = Object.keys(after).find((id) => /^Agent7/.test(id))!;
  expect(paths.map((path) => path.replace(/^InstanceProfileValidationAfter\w+/, 'After').replace(/^Validation\w+/, 'Before')).sort()).toEqual([
    `After.Properties.Profiles.${profile}`, `${profile}.Properties.Permissions`, `Before.Properties.Profiles.${profile}`,
  ].sort());
  const values = Object.values(after).flatMap(({ Properties }) => Properties.Profiles?.[profile] ?? []);
  expect(values.map(({ length }: string) => length <= 'Service agent 7:'.length + 56)).toEqual([true, true]);
});
