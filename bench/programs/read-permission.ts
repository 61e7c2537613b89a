/** Reads one permission of a module of permissions, if it is given one. */
const [,, file] = process.argv;
if (file !== undefined) {
  const { CasesPermissions } = require(file) as typeof import('../../src/permissions');
  if (CasesPermissions.CASES_VIEW.name !== 'Cases.View') {
    throw new Error(`${file} has another permission there than Cases.View.`);
  }
}
