import type { Definitions } from './definitions';
import { PROFILE_TYPE, USER_TYPE } from './named-operations';
import { idOf } from './profile-resource';
import type { Scope, StackTemplate } from './stack-template';
import { entriesOf, own } from '../../formats/shapes';
import { recordedHoldings } from '../../formats/user-metadata';
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
    .map(([logicalId, resource]): DefinedUser => {
      const written = own(own(resource, 'Properties'), 'SecurityProfileArns');
      const told = holdingsOf(written, (item) => roleOf(item, from), (item) => visible(templateText(item)));
      const path = told.some(({ unknown }) => unknown.length > 0) ? from.pathOf(logicalId) : undefined;
      const recorded = path === undefined ? undefined : recordedHoldings(from.metadataOf(path));
      return { id: idOf(logicalId, from), holdings: recorded ?? told };
    }));
}

function keyOf(stack: string, logicalId: string): string {
  return JSON.stringify([stack, logicalId]);
}
