import { roleOfChange, type RoleChange } from './diff-report';
import { byCodeUnit } from '../../roles/words';
import { gravity } from '../app/permission-info';
import { RISKS } from '../app/risks';

const ACCESS_ORDER = ['more', 'both', 'unknown', 'less', 'same'];

/** The changes that need the most attention first: the gravest that is gained, more access before what is not known and before less, and of
 * these, what reaches the most people. */
export function byAttention(a: RoleChange, b: RoleChange): number {
  const [one, other] = [roleOfChange(a), roleOfChange(b)];
  return Number(a.status === 'same') - Number(b.status === 'same')
    || gravestGain(a) - gravestGain(b)
    || ACCESS_ORDER.indexOf(a.access) - ACCESS_ORDER.indexOf(b.access)
    || (b.people ?? 0) - (a.people ?? 0)
    || byCodeUnit(one.title, other.title)
    || byCodeUnit(one.role.id, other.role.id);
}

function gravestGain({ permissions }: RoleChange): number {
  return Math.min(RISKS.length, ...permissions.filter(({ effect }) => effect === 'more').map(({ permission }) => gravity(permission)));
}
