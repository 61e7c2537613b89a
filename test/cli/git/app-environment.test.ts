import { appEnvironment } from '../../../src/cli/git/app-environment';

test.each([
  'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'aws_profile',
  'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_PATH', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'SYSTEM_ACCESSTOKEN',
  'CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_REGISTRY_PASSWORD', 'NPM_TOKEN', 'NODE_AUTH_TOKEN', 'SSH_AUTH_SOCK', 'GOOGLE_APPLICATION_CREDENTIALS',
  'DEPLOY_KEY', 'STRIPE_API_KEY', 'SIGNING_PASSPHRASE', 'MYSQL_PWD', 'AZURE_CLIENT_SECRET', 'GITLAB_PAT',
  'DATABASE_PASSWORDS', 'API_KEYS', 'SESSION_COOKIE',
])('%s may hold a secret', (name) => {
  expect(appEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ env: { PATH: '/bin' }, withheld: [name] });
});

test.each([
  'PATH', 'HOME', 'PWD', 'OLDPWD', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'CDK_DEFAULT_ACCOUNT', 'CDK_DEFAULT_REGION', 'GITHUB_BASE_REF', 'CI',
  'NODE_OPTIONS', 'JAVA_HOME', 'KEYBOARD', 'AUTHOR', 'PATTERN', 'COMPASS', 'LANG',
])('%s is given', (name) => {
  expect(appEnvironment({ [name]: 'x' })).toEqual({ env: { [name]: 'x' }, withheld: [] });
});

test('an address with a password is withheld whatever its name', () => {
  expect(appEnvironment({ REPOSITORY: 'https://ci:hunter2@example.com/a.git', SITE: 'https://example.com/a:b@c' }).withheld).toEqual(['REPOSITORY']);
});

test('an address with a token is withheld too, and one with the user of Git is not', () => {
  expect(appEnvironment({ INDEX: 'https://abc@example.com/simple', REMOTE: 'ssh://git@example.com/a.git' }).withheld).toEqual(['INDEX']);
});

test('what is asked for is given', () => {
  expect(appEnvironment({ NPM_TOKEN: 'x', GH_TOKEN: 'y' }, ['NPM_TOKEN'])).toEqual({ env: { NPM_TOKEN: 'x' }, withheld: ['GH_TOKEN'] });
});
