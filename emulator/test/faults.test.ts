import {
  ConnectClient,
  CreateSecurityProfileCommand,
  DescribeInstanceCommand,
  ListSecurityProfilesCommand,
  paginateListSecurityProfiles,
} from '@aws-sdk/client-connect';
import type { Fault, Instance } from '..';
import { apiModel } from '../protocol/api-model';
import { useEmulator } from '../use-emulator';

const use = useEmulator();
let instance: Instance;

beforeEach(() => {
  instance = use.emulator.addInstance({ defaultProfiles: true });
});

const list = async (client = use.client) => client.send(new ListSecurityProfilesCommand({ InstanceId: instance.id }));
const inject = (fault: Fault, times?: number | 'forever') => use.emulator.inject({ operation: 'ListSecurityProfiles', fault, times });

/** A client that tries again as the SDK does by default, only for this test. */
async function withRetries<T>(action: (client: ConnectClient) => Promise<T>): Promise<T> {
  const client = new ConnectClient(use.emulator.clientConfig());
  return action(client).finally(() => client.destroy());
}

test('a fault meets as many calls as it was injected for, and only those of its operation', async () => {
  inject({ kind: 'error', code: 'AccessDeniedException' }, 2);

  await use.client.send(new DescribeInstanceCommand({ InstanceId: instance.id }));
  await expect(list()).rejects.toMatchObject({ name: 'AccessDeniedException', $metadata: { httpStatusCode: 403 } });
  await expect(list()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  await list();
});

test('a fault can let some calls go well first, can last, and can be taken back', async () => {
  use.emulator.inject({ operation: '*', after: 2, times: 'forever', fault: { kind: 'error', code: 'InternalServiceException' } });

  await list();
  await use.client.send(new DescribeInstanceCommand({ InstanceId: instance.id }));
  for (let call = 0; call < 4; call += 1) {
    await expect(list()).rejects.toMatchObject({ name: 'InternalServiceException' });
  }
  use.emulator.clearFaults();
  await list();
});

test('faults of one operation come in the order in which they were injected', async () => {
  inject({ kind: 'throttle' });
  inject({ kind: 'error', code: 'InvalidRequestException' });

  await expect(list()).rejects.toMatchObject({ name: 'ThrottlingException' });
  await expect(list()).rejects.toMatchObject({ name: 'InvalidRequestException' });
  await list();
});

const modelled = Object.entries(apiModel.operations).flatMap(([operation, { errors }]) => errors.map((code) => ({ operation, code })));

test.each(modelled)('$operation can fail with $code, as the model has it', async ({ operation, code }) => {
  use.emulator.inject({ operation, fault: { kind: 'error', code, message: 'Because.' } });
  const { method, uri } = apiModel.operations[operation];
  const response = await fetch(use.emulator.url + uri.replace(/[{}]/g, ''), { method, headers: { authorization: 'Credential=test/20260101/us-east-1/connect' } });

  expect({ status: response.status, error: response.headers.get('x-amzn-errortype'), body: await response.json() })
    .toEqual({ status: apiModel.shapes[code].status, error: code, body: { Message: 'Because.' } });
});

test('an error that no model has gets the status that is asked for', async () => {
  inject({ kind: 'error', code: 'ServiceUnavailable', status: 503 });

  await expect(list()).rejects.toMatchObject({ name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } });
});

test('the SDK gets over a failure, a throttle and a lost connection by itself', async () => {
  for (const fault of [{ kind: 'error', code: 'InternalServiceException' }, { kind: 'throttle' }, { kind: 'disconnect' }, { kind: 'truncate' }] as const) {
    use.emulator.forgetRequests();
    inject(fault);
    const { SecurityProfileSummaryList } = await withRetries(list);
    expect(SecurityProfileSummaryList).toHaveLength(4);
    expect(use.emulator.calls('ListSecurityProfiles')).toHaveLength(2);
  }
});

test('a call that hangs is ended by the client, and does not keep the emulator from closing', async () => {
  inject({ kind: 'hang' });
  const hanging = use.client.send(new ListSecurityProfilesCommand({ InstanceId: instance.id }), { abortSignal: AbortSignal.timeout(50) });

  await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
  expect(use.emulator.calls('ListSecurityProfiles')).toEqual([expect.not.objectContaining({ status: expect.anything() })]);
});

test('closing the emulator ends a call that hangs', async () => {
  inject({ kind: 'hang' });
  const failure = list().catch((error: Error) => error);
  while (use.emulator.requests.length === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await use.emulator.close();

  expect(await failure).toMatchObject({ message: expect.stringContaining('socket hang up') });
});

test('a connection is lost without an answer, or in the middle of it', async () => {
  inject({ kind: 'disconnect' });
  await expect(list()).rejects.toThrow('socket hang up');
  inject({ kind: 'truncate' });
  await expect(list()).rejects.toThrow('aborted');
});

test('a change can be made although its answer is lost, so that a second try finds it made', async () => {
  const create = new CreateSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileName: 'New' });
  use.emulator.inject({ operation: 'CreateSecurityProfile', fault: { kind: 'disconnect' } });
  await expect(use.client.send(create)).rejects.toThrow('socket hang up');
  expect(instance.profile('New')).toBeUndefined();

  use.emulator.inject({ operation: 'CreateSecurityProfile', fault: { kind: 'disconnect', applied: true } });
  await expect(withRetries(async (client) => client.send(create))).rejects.toMatchObject({ name: 'DuplicateResourceException' });
  expect(instance.profile('New')).toBeDefined();
});

test('a list whose token never ends gives its first page for ever', async () => {
  inject({ kind: 'repeat-token' }, 'forever');
  const tokens = [];
  for await (const page of paginateListSecurityProfiles({ client: use.client, pageSize: 3 }, { InstanceId: instance.id })) {
    expect(page.SecurityProfileSummaryList?.map(({ Name }) => Name)).toEqual(['Admin', 'Agent', 'CallCenterManager']);
    tokens.push(page.NextToken);
    if (tokens.length === 5) {
      break;
    }
  }

  expect(new Set(tokens)).toEqual(new Set([expect.any(String)]));
});

test('a slow answer comes after its delay', async () => {
  inject({ kind: 'delay', milliseconds: 60 });
  const start = performance.now();
  await list();
  expect(performance.now() - start).toBeGreaterThan(55);
});

test.each([200, 502])('a page for people comes with the status %i', async (status) => {
  inject({ kind: 'html', status });

  const error = await list().catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ $metadata: { httpStatusCode: status } });
});

test('with its clock ahead the service refuses a request, and takes it once the SDK has set its own clock', async () => {
  inject({ kind: 'clock-skew', minutes: 30 }, 'forever');
  await expect(list()).rejects.toMatchObject({ name: 'InvalidSignatureException', $metadata: { httpStatusCode: 403 } });

  use.emulator.forgetRequests();
  await withRetries(list);
  expect(use.emulator.calls('ListSecurityProfiles').map(({ status }) => status)).toEqual([403, 200]);
});
