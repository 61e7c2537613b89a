import { defaultProfiles } from '../../permissions/catalog/default-profiles';
import { nameOf } from '../../roles/words';
import type { RoleRule } from '../rule';

export const defaultProfileName: RoleRule = {
  id: 'default-profile-name',
  // Where the profiles of the instance are known, the rule name-taken knows better.
  check: (role, { facts }) => (role.name === undefined || !defaultProfiles.includes(role.name) || facts?.profiles ? [] : [{
    role: role.id,
    permissions: [],
    message: `Every instance comes with a security profile ${nameOf(role)}, so the creation of this one fails, unless the profile that is there `
      + 'is imported into the stack.',
    fix: 'choose another name, or import the profile that is there and waive the finding with that as the reason',
  }]),
};
