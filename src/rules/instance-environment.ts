import { Severity } from './finding';
import type { RoleRule } from './rule';

const ARN = /^arn:[^:]+:connect:(?<region>[^:]+):(?<account>\d{12}):instance\//;

export const instanceEnvironment: RoleRule = {
  id: 'instance-environment',
  severity: Severity.ERROR,
  title: 'A profile is deployed to another account or Region than its instance',
  description: 'CloudFormation creates a security profile in the account and Region of the stack, and finds the instance only there. '
    + 'If the environment of the stack or the ARN of the instance is known only at deployment, the deployment checks it.',
  sources: ['cloudformation-schema'],
  check: ({ id, instance, environment }) => {
    const expected = ARN.exec(instance)?.groups;
    const differing = expected === undefined ? [] : (['account', 'region'] as const)
      .filter((part) => environment?.[part] !== undefined && environment[part] !== expected[part]);
    return differing.length === 0 ? [] : [{
      role: id,
      permissions: [],
      message: differing.map((part) => (
        `The stack is deployed to the ${part} ${environment![part]}, but the instance is in ${expected![part]} (${instance}).`)).join(' '),
      fix: `deploy the stack to ${expected!.account}/${expected!.region}, or use an instance in the stack's own account and Region`,
    }];
  },
};
