import { readInstanceArn } from '../../roles/instance-arn';
import type { Role } from '../../roles/role';
import type { RoleRule, SingleFinding } from '../rule';

export const instanceEnvironment: RoleRule = {
  id: 'instance-environment',
  check: (role) => [...inOtherEnvironment(role), ...foreign(role)],
};

function inOtherEnvironment({ id, instance, environment, instanceEnvironment: place }: Role): SingleFinding[] {
  const expected = readInstanceArn(instance) ?? place;
  const differing = expected === undefined ? [] : (['account', 'region'] as const)
    .filter((part) => environment?.[part] !== undefined && expected[part] !== undefined && environment[part] !== expected[part]);
  return differing.length === 0 ? [] : [{
    role: id,
    permissions: [],
    message: differing.map((part) => (
      `The stack is deployed to the ${part} ${environment![part]}, but the instance is in ${expected![part]} (${instance}).`)).join(' '),
    fix: `deploy the stack to ${[expected!.account, expected!.region].filter((part) => part !== undefined).join('/')}, or use an instance in the stack's own account and Region`,
  }];
}

function foreign({ id, instance, reading: { references = [] } = {} }: Role): SingleFinding[] {
  return references.filter((arn) => readInstanceArn(instance) !== undefined && !arn.startsWith(`${instance}/`)).map((arn) => ({
    role: id,
    permissions: [],
    message: `The role refers to ${arn}, which is not part of its instance (${instance}).`,
    fix: 'refer to one of the same instance, or correct the ARN',
  }));
}
