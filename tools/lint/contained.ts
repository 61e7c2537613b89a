import { entriesOf, permissionsByName } from './catalog';
import type { LintRule } from './lint-rule';

/** Whoever holds what contains others can do what they can: their risks and leaks are its own. */
export const contained: LintRule = {
  id: 'contained',
  check: (catalog) => {
    const known = permissionsByName(catalog);
    return entriesOf(catalog).flatMap(({ file, permission: { name, contains = [], risks = [], leaks = [] } }) => {
      const messages = contains.flatMap((part) => [
        ...(known.get(part)?.risks ?? []).filter((risk) => !risks.includes(risk)).map((risk) => `contains ${part}, but not its risk: ${risk}`),
        ...(known.get(part)?.leaks ?? []).filter((leak) => !leaks.includes(leak))
          .map((leak) => `contains ${part}, but does not leak as it does: ${leak}`),
      ]);
      return messages.map((message) => ({ file, name, message }));
    });
  },
};
