/** Reads one permission of a module of permissions, if it is given one. */
const [,, module] = process.argv;
if (module !== undefined) {
  const { CasesPermissions } = require(module) as typeof import('../../src/permissions');
  if (CasesPermissions.CASES_VIEW.name !== 'Cases.View') {
    throw new Error(`${module} has another permission there than Cases.View.`);
  }
}
