import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

const directory = inTemporaryDirectory();

/** An app that writes what it sees into the description of its role: each variable that is set, and what AWS's tools and npm would read. */
const NOSY = `
const { mkdirSync, readFileSync, writeFileSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const { env } = process;
const read = (file) => (file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '');
const seen = [
  ...Object.entries(env).filter(([name]) => !['CDK_CONTEXT_JSON'].includes(name)).map(([name, value]) => name + '=' + value),
  read(env.AWS_SHARED_CREDENTIALS_FILE ?? join(env.HOME, '.aws', 'credentials')),
  read(env.AWS_CONFIG_FILE ?? join(env.HOME, '.aws', 'config')),
  read(env.NPM_CONFIG_USERCONFIG ?? join(env.HOME, '.npmrc')),
].join(' ');
const found = ['hunter2', 'AKIAFILE', 'npm_file'].filter((secret) => seen.includes(secret));
const out = env.CDK_OUTDIR;
mkdirSync(out, { recursive: true });
writeFileSync(out + '/manifest.json', JSON.stringify({ artifacts: { Stack: { type: 'aws:cloudformation:stack', properties: { templateFile: 't.json' } } } }));
writeFileSync(out + '/t.json', JSON.stringify({ Resources: { Agent: { Type: 'AWS::Connect::SecurityProfile', Properties: {
  SecurityProfileName: 'Agent', Permissions: ['BasicAgentAccess'],
  Description: 'secrets: ' + (found.join() || 'none') + '; metadata disabled: ' + env.AWS_EC2_METADATA_DISABLED + '; region: ' + env.AWS_REGION } } } }));
`;

const SECRETS = {
  AWS_ACCESS_KEY_ID: 'hunter2', AWS_SECRET_ACCESS_KEY: 'hunter2', AWS_SESSION_TOKEN: 'hunter2', AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://hunter2',
  GITHUB_TOKEN: 'hunter2', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hunter2', CI_JOB_TOKEN: 'hunter2', NODE_AUTH_TOKEN: 'hunter2', SOMETHING: 'https://me:hunter2@example.com',
};

const before = { ...process.env };
afterEach(() => { process.env = { ...before }; });

async function descriptionOf(...args: string[]): Promise<{ description: string; err: string }> {
  mkdirSync('.aws');
  writeFileSync(join('.aws', 'credentials'), 'AKIAFILE');
  writeFileSync(join('.aws', 'config'), 'AKIAFILE');
  writeFileSync('.npmrc', 'npm_file');
  writeFileSync('app.js', NOSY);
  writeFileSync('cdk.json', JSON.stringify({ app: 'node app.js' }));
  const git = (...of: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...of]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  const { AWS_CONFIG_FILE: _, AWS_SHARED_CREDENTIALS_FILE: __, ...others } = before;
  process.env = { ...others, ...SECRETS, AWS_REGION: 'eu-west-1', HOME: directory.path };
  const { out, err } = await cli(['report', 'HEAD', '--json', ...args]);
  const { roles } = documented<{ roles: { description: string }[] }>('report', out);
  return { description: roles[0]!.description, err };
}

test('the code of a revision sees no credentials, be they in variables, in files or on the machine, and the run says that it is run', async () => {
  const { description, err } = await descriptionOf();
  expect(description).toBe('secrets: none; metadata disabled: true; region: eu-west-1');
  expect(err).toContain('Running the code of HEAD.\nIt is not given variables that may hold secrets: ');
});

test('it sees those that are asked for', async () => {
  const { description } = await descriptionOf('--pass-env', 'AWS_PROFILE,CI_JOB_TOKEN');
  expect(description).toBe('secrets: hunter2,AKIAFILE; metadata disabled: undefined; region: eu-west-1');
});
