import { readInstanceArn } from '../../roles/instance-arn';
import { Severity } from '../../rules/finding';
import { instanceActive } from '../../rules/instance/instance-active';
import type { InstanceRule } from '../../rules/rule';

/**
 * What the ARN of the instance alone tells to be wrong: it is none, or it names another account or Region than the stack's.
 * Judged without a call, since calls from the wrong place would only be denied.
 */
export function misplacedInstance(arn: string, stackId: string): InstanceRule | undefined {
  const { partition, region, account } = readInstanceArn(arn) ?? {};
  const [, stackPartition, , stackRegion, stackAccount] = stackId.split(':');
  if (region === undefined) {
    return finding(`InstanceArn is "${arn.slice(0, 200)}", which is not the ARN of an Amazon Connect instance.`,
      'give arn:<partition>:connect:<region>:<account>:instance/<instance id>');
  }
  if (stackRegion && stackAccount && (partition !== stackPartition || region !== stackRegion || account !== stackAccount)) {
    const place = (...[of, its, where]: (string | undefined)[]) => `in account ${its}, Region ${where}${partition === stackPartition ? '' : ` of ${of}`}`;
    return finding(`The instance ${arn} is ${place(partition, account, region)}; the stack is ${place(stackPartition, stackAccount, stackRegion)}.`,
      'deploy the stack to the account and Region of the instance, or name an instance there');
  }
  return undefined;
}

function finding(message: string, fix: string): InstanceRule {
  return {
    ...instanceActive,
    severity: Severity.ERROR,
    checkInstance: () => [{ verdict: 'missing', finding: { permissions: [], message, fix } }],
  };
}
