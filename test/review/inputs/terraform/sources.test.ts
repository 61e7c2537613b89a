import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOf } from '../../../../src/review/app/place';
import { inputOf } from '../../../../src/review/inputs/read-input';
import { Configuration } from '../../../../src/review/inputs/terraform/configuration';
import { TerraformSources } from '../../../../src/review/inputs/terraform/sources';
import { reportOf } from '../../../../src/review/report/report';
import { temporaryDirectory } from '../../support/temporary';
import { PLANS, planText } from '../support';

const directory = temporaryDirectory();

function file(name: string, text: string): string {
  const path = join(directory.path, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const call = (source: string, calls: object = {}) => ({ source, module: { module_calls: calls } });

/** A place without the folder of the test. */
function find(
  module: string | undefined, type: string, name: string, { permissions = [] as string[], calls = {} } = {},
): string | undefined {
  const sources = new TerraformSources(new Configuration({ module_calls: calls }), join(directory.path, 'tf plan.json'));
  const place = sources.find({ module, type, name }, permissions);
  return place && `${place.file.slice(directory.path.length + 1)}:${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

const AGENT = 'resource "aws_connect_security_profile" "agent" {\n  # "Users.View"\n  permissions = [\n    "Users.View",\n  ]\n}\n';

test('a resource is where its block begins, or where its permission is', () => {
  file('a.tf', 'locals {}\n');
  file('roles.tf', `\n${AGENT}`);
  file('README.md', AGENT);
  expect(find(undefined, 'aws_connect_security_profile', 'agent')).toBe('roles.tf:2:1-2:50');
  expect(find(undefined, 'aws_connect_security_profile', 'agent', { permissions: ['Cases.View', 'Users.View'] })).toBe('roles.tf:5:5-5:17');
  expect(find(undefined, 'awscc_connect_security_profile', 'agent')).toBeUndefined();
  expect(find(undefined, 'aws_connect_security_profile', 'agents')).toBeUndefined();
});

test('the syntax of JSON is read as well', () => {
  file('roles.tf.json', JSON.stringify({ resource: { aws_connect_security_profile: { agent: { permissions: ['Users.View'] } } } }, undefined, 1));
  file('broken.tf.json', '{');
  expect(find(undefined, 'aws_connect_security_profile', 'agent')).toBe('roles.tf.json:4:4-4:11');
  expect(find(undefined, 'aws_connect_security_profile', 'agent', { permissions: ['Users.View'] })).toBe('roles.tf.json:6:6-6:18');
});

test('modules are followed where their text is in a folder, whatever the keys of their instances', () => {
  file('main.tf', 'module "site" {\n  source = "./my site"\n  for_each = {}\n}\n');
  file('my site/main.tofu', `module "inner" {}\n${AGENT}`);
  file('shared/x.tf', AGENT);
  const calls = { site: call('./my site', { inner: call('../shared'), registry: call('example/roles/aws') }) };
  expect(find('module.site["us.east[\\"0\\"]"]', 'aws_connect_security_profile', 'agent', { calls })).toBe('my site/main.tofu:2:1-2:50');
  expect(find('module.site[0].module.inner', 'aws_connect_security_profile', 'agent', { calls })).toBe('shared/x.tf:1:1-1:50');
});

test('what is in a module of somebody else is where the module is called', () => {
  file('main.tf', 'module "roles" {\n  source = "example/roles/aws"\n}\nmodule "empty" {\n  source = "./none"\n}\n');
  const calls = { roles: call('example/roles/aws', { deeper: call('./deeper') }), empty: call('./none') };
  expect(find('module.roles', 'aws_connect_security_profile', 'agent', { calls })).toBe('main.tf:1:1-1:17');
  expect(find('module.roles.module.deeper', 'aws_connect_security_profile', 'agent', { calls })).toBe('main.tf:1:1-1:17');
  expect(find('module.empty', 'aws_connect_security_profile', 'agent', { calls })).toBe('main.tf:4:1-4:17');
  expect(find('module.unknown', 'aws_connect_security_profile', 'agent', { calls })).toBeUndefined();
});

test('findings of a plan that a real engine made are in the text that it was made from', () => {
  const source = join(PLANS, 'sources', 'first', 'plan.json');
  const app = inputOf(planText('create.plan.json'), source);
  const places = reportOf(app).findings.map((finding) => placeOf(finding)).filter((place) => place !== undefined);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places.map((place) => place.file.slice(join(PLANS, 'sources', 'first').length + 1)))).toContain('main.tf');
});

test('a plan far from its text has no place in it', () => {
  expect(placeOf(reportOf(inputOf(planText('create.plan.json'), join(directory.path, 'plan.json'))).findings[0]!)).toBeUndefined();
});
