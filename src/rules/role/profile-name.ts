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
    const problems = [
      ...(name.length === 0 ? ['The name is empty.'] : []),
      ...(name.length > maxLength ? [`The name "${name}" has ${name.length} characters; ${maxLength} are allowed.`] : []),
      ...(forbidden.length > 0 ? [`The name "${name}" contains ${forbidden.map((one) => JSON.stringify(one)).join(' ')}.`] : []),
    ];
    return problems.map((message) => ({
      role: id, permissions: [], message, fix: `use ${minLength} to ${maxLength} of these characters: ${allowedCharacters(pattern)}`,
    }));
  },
};
