/**
 * Makes a permission with the library in a folder, then a role, which is synthesized; prints which modules of the folder the one and
 * the other loaded.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';

const folder = process.argv[2]!;
// Its names are not taken apart, as asking for one loads the module that it is of.
const library = createRequire(__filename)(folder) as typeof import('../../src');
// Of a role with findings, the modules that describe them would be loaded too.
const permissions = library.PermissionSet.of(library.Permission.of('Users.View'));
const permission = loaded();
const outdir = mkdtempSync(join(tmpdir(), 'one-role-'));
try {
  const app = new App({ outdir });
  const stack = new Stack(app, 'Stack');
  const instance = library.ConnectInstance.fromInstanceArn(stack, 'Instance', 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555');
  new library.SecurityProfile(stack, 'Role', { instance, securityProfileName: 'Role', permissions });
  app.synth();
} finally {
  rmSync(outdir, { recursive: true });
}
console.log(JSON.stringify({ permission, role: loaded().filter((file) => !permission.includes(file)) }));

function loaded(): string[] {
  return Object.keys(require.cache).filter((file) => file.startsWith(join(folder, sep))).map((file) => relative(folder, file));
}
