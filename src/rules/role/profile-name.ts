import type { RoleRule } from '../rule';

const MOST_CHARACTERS = 127;
const CHARACTERS = ' a-zA-Z0-9_@-';
const ALLOWED = new RegExp(`^[${CHARACTERS}]{1,${MOST_CHARACTERS}}$`);
const FORBIDDEN = new RegExp(`[^${CHARACTERS}]`, 'gu');

export const profileName: RoleRule = {
  id: 'profile-name',
  check: ({ id, name }) => {
    if (name === undefined || ALLOWED.test(name)) {
      return [];
    }
    const forbidden = [...new Set(name.match(FORBIDDEN) ?? [])];
    const fix = `use 1 to ${MOST_CHARACTERS} of these characters: a-z, A-Z, 0-9, space, _, @ and -`;
    return [
      ...(name.length === 0 ? [{ role: id, permissions: [], message: 'The name is empty.', fix }] : []),
      ...(name.length > MOST_CHARACTERS
        ? [{ role: id, permissions: [], message: `The name "${name}" has ${name.length} characters; ${MOST_CHARACTERS} are allowed.`, fix }]
        : []),
      ...(forbidden.length > 0
        ? [{ role: id, permissions: [], message: `The name "${name}" contains ${forbidden.map((one) => JSON.stringify(one)).join(' ')}.`, fix }]
        : []),
    ];
  },
};
