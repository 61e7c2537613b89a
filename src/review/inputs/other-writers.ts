import { brief } from './brief';
import { own } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { templateText } from '../../roles/access/template-text';
import type { Unread } from '../app/reviewed-app';
import { namedBy } from '../assembly/named-operations';
import { Resolver } from '../assembly/resolve';

/** A resource of a language that has names of its own for the types of AWS. */
export interface OtherResource {
  readonly address: string;
  readonly type: string;
  readonly values: unknown;
}

/** Types that deploy a template of CloudFormation, in letters: `aws_cloudformation_stack_set`, `aws:cloudformation/stackSet:StackSet`. */
const DEPLOYING = /cloudformation\w*stack|provisionedproduct/;

/** Types of services that allow or watch calls, and make none. Targets of rules are called. */
const PASSIVE = /^aws(?:cc|native)?(?:cloudtrail|cloudwatch(?!event(?!rule))|configconfig|eventsrule|iam|logs|organizations|sso)/;

const RESOLVER = new Resolver({});

/**
 * Why resources that are no profiles, and whose templates are not read, may still become security profiles or change them.
 *
 * @param resources all others that the input has at a moment
 */
export function otherWriters(resources: readonly OtherResource[]): Unread[] {
  return resources.flatMap(({ address, type, values }) => {
    const why = reasonOf(type, values);
    return why === undefined ? [] : [{ stack: '', text: visible(`${brief(address)} ${why}`), content: templateText([address, type, values]) }];
  });
}

function reasonOf(type: string, values: unknown): string | undefined {
  const [letters, given] = [type, own(values, 'type_name') ?? own(values, 'typeName') ?? ''].map((name) => String(name).replace(/[^a-z]/gi, '').toLowerCase());
  if (DEPLOYING.test(letters!) || DEPLOYING.test(given!)) {
    return 'deploys a template that is not read, and that may have security profiles. Run the command with the template as well.';
  }
  if (/connect\w*securityprofile/.test(letters!)) {
    return 'is of a type that this version of connect-profiles does not know, and may be a security profile. Look at what it makes.';
  }
  const name = PASSIVE.test(letters!) ? undefined : namedBy(values, RESOLVER);
  return name === undefined ? undefined : `names ${name}, and may write security profiles. Look at what it does.`;
}
