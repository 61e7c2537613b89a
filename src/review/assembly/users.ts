import type { Definitions } from './definitions';
import { PROFILE_TYPE, USER_TYPE } from './named-operations';
import { idOf } from './profile-resource';
import type { Scope, StackTemplate } from './stack-template';
import { entriesOf, own } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { templateText } from '../../roles/access/template-text';
import { holdingsOf, type DefinedUser } from '../../roles/holdings';
import type { ReviewedRole } from '../app/reviewed-app';

/** The users that the templates of an app define, and which of its roles they hold, as far as the templates tell. */
export function definedUsers(templates: readonly StackTemplate[], roles: readonly ReviewedRole[], definitions: Definitions): DefinedUser[] {
  const ids = new Map(roles.map(({ stack, logicalId, role }) => [keyOf(stack, logicalId), role.id]));
  const roleOf = (item: unknown, scope: Scope) => {
    const profiles = definitions.resourcesBehind(item, scope, (resource) => own(resource, 'Type') === PROFILE_TYPE)
      .map((one) => keyOf(one.scope.stack, one.logicalId));
    return new Set(profiles).size === 1 ? ids.get(profiles[0]!) : undefined;
  };
  return templates.flatMap((from) => entriesOf(own(from.template, 'Resources'))
    .filter(([, resource]) => own(resource, 'Type') === USER_TYPE)
    .map(([logicalId, resource]): DefinedUser => ({
      id: idOf(logicalId, from),
      holdings: holdingsOf(
        own(own(resource, 'Properties'), 'SecurityProfileArns'), (item) => roleOf(item, from), (written) => visible(templateText(written)),
      ),
    })));
}

function keyOf(stack: string, logicalId: string): string {
  return JSON.stringify([stack, logicalId]);
}
