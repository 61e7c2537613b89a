import type { ReviewedRole } from './reviewed-app';

/** Whether CloudFormation takes two for the same resource; a template by itself does not say which stack it is of. */
export function isSameResource(one: ReviewedRole, other: ReviewedRole): boolean {
  return one.logicalId === other.logicalId && (one.stack === other.stack || isOfAnyStack(one) || isOfAnyStack(other));
}

/** Whether two are of the same instance, as far as their templates say. */
export function isOnSameInstance(one: ReviewedRole, other: ReviewedRole): boolean {
  return one.role.instance === other.role.instance
    || (isOfAnyStack(one) || isOfAnyStack(other)) && withoutStack(one) === withoutStack(other);
}

export function isOfAnyStack({ stack }: ReviewedRole): boolean {
  return stack === '';
}

/** An instance that is known only to the deployment is called by the stack and what its template says. */
function withoutStack({ role, stack }: ReviewedRole): string {
  return stack !== '' && role.instance.startsWith(`${stack} `) ? role.instance.slice(stack.length + 1) : role.instance;
}
