import { CloudFormationStub } from '../../../emulator/cloudformation-stub';
import { CloudFormationApi } from '../../../src/deployment/handler/cloudformation-api';

const CREDENTIALS = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };
const PROFILE = 'AWS::Connect::SecurityProfile';

let stub: CloudFormationStub;

beforeEach(async () => {
  stub = await CloudFormationStub.start();
});

afterEach(() => stub.close());

function api(
  signal = AbortSignal.timeout(5000), environment: NodeJS.ProcessEnv = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFORMATION: stub.url },
) {
  return new CloudFormationApi(stub.stackId, signal, environment);
}

test('tells the status of the stack', async () => {
  stub.status = 'UPDATE_ROLLBACK_IN_PROGRESS';

  expect(await api().stackStatus()).toBe('UPDATE_ROLLBACK_IN_PROGRESS');
  expect(stub.actions).toEqual(['DescribeStacks']);
});

test('lists the resources of one type, page after page', async () => {
  stub.pageSize = 2;
  stub.resources = [
    { logicalId: 'A', physicalId: 'arn:a?x=1&y=2', type: PROFILE },
    { logicalId: 'Function', physicalId: 'f', type: 'AWS::Lambda::Function' },
    { logicalId: 'B', physicalId: 'arn:b', type: PROFILE },
    { logicalId: 'NotYet', physicalId: '', type: PROFILE },
  ];

  expect(await api().resources(PROFILE)).toEqual([['arn:a?x=1&y=2', 'A'], ['arn:b', 'B']]);
  expect(stub.actions).toHaveLength(2);
});

test('an endpoint for all services is used as well', async () => {
  expect(await api(undefined, { ...CREDENTIALS, AWS_ENDPOINT_URL: stub.url }).stackStatus()).toBe('UPDATE_IN_PROGRESS');
});

test('corrects a clock that is off', async () => {
  stub.skewMs = 3_600_000;

  expect(await api().stackStatus()).toBe('UPDATE_IN_PROGRESS');
  expect(stub.actions).toHaveLength(2);
});

test.each([['throttle', 'Throttling'], ['unavailable', 'ServiceUnavailable'], ['html', 'Unreadable']] as const)(
  'tries again, and again: %s', async (fault, name) => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    stub.fault = fault;

    await expect(api().stackStatus()).rejects.toMatchObject({ name });
    expect(stub.actions).toHaveLength(4);

    jest.restoreAllMocks();
  });

test.each([['access-denied', 'AccessDenied', 1], ['truncate', 'Error', 4]] as const)('gives up: %s', async (fault, name, times) => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  stub.fault = fault;

  await expect(api().stackStatus()).rejects.toMatchObject({ name });
  expect(stub.actions).toHaveLength(times);

  jest.restoreAllMocks();
});

test('an endpoint that never answers is left when the signal says so', async () => {
  stub.fault = 'hang';

  await expect(api(AbortSignal.timeout(50)).stackStatus()).rejects.toMatchObject({ code: 'ABORT_ERR' });
});

test('a list without an end is an error', async () => {
  stub.fault = 'repeat-token';

  await expect(api().resources(PROFILE)).rejects.toMatchObject({ name: 'RepeatedPageToken' });
});

test('a stack that is not there is an error', async () => {
  const other = new CloudFormationApi('arn:aws:cloudformation:us-east-1:111122223333:stack/Other/1', AbortSignal.timeout(2000), {
    ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFORMATION: stub.url,
  });

  await expect(other.stackStatus()).rejects.toMatchObject({ name: 'ValidationError' });
});

test.each([
  ['aws', 'us-east-1', 'amazonaws.com'], ['aws-us-gov', 'us-gov-west-1', 'amazonaws.com'], ['aws-cn', 'cn-north-1', 'amazonaws.com.cn'],
  ['aws-eusc', 'eusc-de-east-1', 'amazonaws.eu'], ['aws-iso-b', 'us-isob-east-1', 'sc2s.sgov.gov'],
])('finds the endpoint of the partition: %s', (partition, region, suffix) => {
  const { endpoint } = new CloudFormationApi(`arn:${partition}:cloudformation:${region}:111122223333:stack/S/1`, AbortSignal.abort(), { AWS_REGION: region }) as unknown as { endpoint: URL };

  expect(endpoint.href).toBe(`https://cloudformation.${region}.${suffix}/`);
});
