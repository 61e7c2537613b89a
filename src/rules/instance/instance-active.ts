import { because, remedy } from './checks';
import type { InstanceStatus } from '../../permissions/generated/limits/connect-api';
import { readInstanceArn } from '../../roles/instance-arn';
import type { InstanceRule } from '../rule';

const ACTIVE: InstanceStatus = 'ACTIVE';
const IN_PROGRESS: InstanceStatus = 'CREATION_IN_PROGRESS';
/** What the facts of an instance say that Connect does not have. */
const NOT_FOUND = 'NOT_FOUND';

function placeOf(arn: string): string {
  const { region, account } = readInstanceArn(arn) ?? {};
  return region && account ? `account ${account}, Region ${region}` : 'its account and Region';
}

export const instanceActive: InstanceRule = {
  id: 'instance-active',
  evenWithoutInstance: true,
  checkInstance: ({ facts }) => {
    const { arn, status } = facts;
    if (status === ACTIVE) {
      return [{ verdict: 'satisfied' }];
    }
    if (status === undefined) {
      return [{
        verdict: 'unknown',
        finding: {
          permissions: [],
          undecided: true,
          message: `Whether the instance ${arn} is active could not be determined: ${because(facts, 'DescribeInstance')}.`,
          fix: remedy(facts, 'DescribeInstance'),
        },
      }];
    }
    return [{
      verdict: 'missing',
      finding: status === NOT_FOUND
        ? {
          permissions: [],
          message: `There is no Amazon Connect instance ${arn} in ${placeOf(arn)}.`,
          fix: 'check the ARN, and deploy the stack to the account and Region of the instance',
        }
        : {
          permissions: [],
          message: `The instance ${arn} is ${status}; it must be ${ACTIVE}.`,
          fix: status === IN_PROGRESS ? 'deploy again when it is ready' : 'create the instance again, or use another one',
        },
    }];
  },
};
