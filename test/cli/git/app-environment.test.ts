import { devNull } from 'node:os';
import { appEnvironment } from '../../../src/cli/git/app-environment';

/** In place of files that have credentials, and of the address by which machines of AWS have some. */
const NOTHING_ELSEWHERE = {
  AWS_SHARED_CREDENTIALS_FILE: devNull, AWS_CONFIG_FILE: devNull, AWS_EC2_METADATA_DISABLED: 'true', NPM_CONFIG_USERCONFIG: devNull,
};

test.each([
  'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'aws_profile',
  'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_PATH', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'SYSTEM_ACCESSTOKEN',
  'CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_REGISTRY_PASSWORD', 'NPM_TOKEN', 'NODE_AUTH_TOKEN', 'SSH_AUTH_SOCK', 'GOOGLE_APPLICATION_CREDENTIALS',
  'DEPLOY_KEY', 'STRIPE_API_KEY', 'SIGNING_PASSPHRASE', 'MYSQL_PWD', 'AZURE_CLIENT_SECRET', 'GITLAB_PAT',
  'DATABASE_PASSWORDS', 'API_KEYS', 'SESSION_COOKIE',
])('%s may hold a secret', (name) => {
  expect(appEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ env: { PATH: '/bin', ...NOTHING_ELSEWHERE }, withheld: [name] });
});

test.each([
  'PATH', 'HOME', 'PWD', 'OLDPWD', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'CDK_DEFAULT_ACCOUNT', 'CDK_DEFAULT_REGION', 'GITHUB_BASE_REF', 'CI',
  'NODE_OPTIONS', 'JAVA_HOME', 'KEYBOARD', 'AUTHOR', 'PATTERN', 'COMPASS', 'LANG',
])('%s is given', (name) => {
  expect(appEnvironment({ [name]: 'x' })).toEqual({ env: { [name]: 'x', ...NOTHING_ELSEWHERE }, withheld: [] });
});

test('an address with a password is withheld whatever its name', () => {
  expect(appEnvironment({ REPOSITORY: 'https://ci:hunter2@example.com/a.git', SITE: 'https://example.com/a:b@c' }).withheld).toEqual(['REPOSITORY']);
});

test('an address with a token is withheld too, and one with the user of Git is not', () => {
  expect(appEnvironment({ INDEX: 'https://abc@example.com/simple', REMOTE: 'ssh://git@example.com/a.git' }).withheld).toEqual(['INDEX']);
});

test('what is asked for is given', () => {
  expect(appEnvironment({ NPM_TOKEN: 'x', GH_TOKEN: 'y' }, ['NPM_TOKEN'])).toEqual({ env: { NPM_TOKEN: 'x', ...NOTHING_ELSEWHERE }, withheld: ['GH_TOKEN'] });
});

test('files of credentials are out of sight, unless a profile of AWS or the settings of npm are asked for', () => {
  const env = { AWS_PROFILE: 'dev', AWS_CONFIG_FILE: '/home/me/aws', npm_config_userconfig: '/home/me/.npmrc' };
  expect(appEnvironment(env)).toEqual({ env: NOTHING_ELSEWHERE, withheld: ['AWS_CONFIG_FILE', 'AWS_PROFILE'] });
  expect(appEnvironment(env, ['AWS_PROFILE', 'AWS_CONFIG_FILE']).env)
    .toEqual({ AWS_PROFILE: 'dev', AWS_CONFIG_FILE: '/home/me/aws', NPM_CONFIG_USERCONFIG: devNull });
  expect(appEnvironment(env, ['npm_config_userconfig']).env).toMatchObject({ npm_config_userconfig: '/home/me/.npmrc' });
});
