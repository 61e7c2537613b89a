import { SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { allowedCharacters, forbiddenCharacters } from '../characters';
import type { RoleRule } from '../rule';

const { maxLength, minLength, pattern } = SECURITY_PROFILE.SecurityProfileName;

export const profileName: RoleRule = {
  id: 'profile-name',
  check: ({ id, name }) => {
    if (name === undefined) {
      return [];
    }
    const forbidden = forbiddenCharacters(name, pattern);
    const fix = `use ${minLength} to ${maxLength} of these characters: ${allowedCharacters(pattern)}`;
    return [
      ...(name.length === 0 ? [{ role: id, permissions: [], message: 'The name is empty.', fix }] : []),
      ...(name.length > maxLength
        ? [{ role: id, permissions: [], message: `The name "${name}" has ${name.length} characters; ${maxLength} are allowed.`, fix }]
        : []),
      ...(forbidden.length > 0
        ? [{ role: id, permissions: [], message: `The name "${name}" contains ${forbidden.map((one) => JSON.stringify(one)).join(' ')}.`, fix }]
        : []),
    ];
  },
};
