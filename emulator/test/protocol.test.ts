import { ConnectClient, DescribeQueueCommand, DescribeSecurityProfileCommand } from '@aws-sdk/client-connect';
import { ConnectEmulator } from '..';
import { handlers } from '../handlers/handlers';
import { apiModel } from '../protocol/api-model';
import { writeOutput } from '../protocol/serializer';
import { useEmulator } from '../use-emulator';

const SIGNED = { authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/connect/aws4_request, Signature=x' };

const use = useEmulator();
const request = async (method: string, path: string, init: RequestInit = {}) => {
  const response = await fetch(use.emulator.url + path, { method, headers: SIGNED, ...init });
  return { status: response.status, error: response.headers.get('x-amzn-errortype'), text: await response.text() };
};

test('every operation of the model has a handler, and no handler is left over', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(apiModel.operations).sort());
});

test('an operation that is not emulated is told apart from one that does not exist', async () => {
  const { id: InstanceId } = use.emulator.addInstance();

  await expect(use.client.send(new DescribeQueueCommand({ InstanceId, QueueId: 'q' })))
    .rejects.toMatchObject({ name: 'NotEmulated', $metadata: { httpStatusCode: 501 }, message: expect.stringContaining('DescribeQueue') });
  expect(await request('GET', '/nowhere')).toMatchObject({ status: 404, error: 'UnknownOperationException' });
  expect(await request('PATCH', `/instance/${InstanceId}`)).toMatchObject({ status: 404, error: 'UnknownOperationException' });
});

test('a request must be signed, unless the emulator takes unsigned ones', async () => {
  const { id } = use.emulator.addInstance();
  expect(await request('GET', `/instance/${id}`, { headers: {} })).toMatchObject({ status: 403, error: 'MissingAuthenticationTokenException' });

  const open = await ConnectEmulator.start({ unsigned: true });
  const response = await fetch(`${open.url}/instance/${open.addInstance().id}`);
  expect(response.status).toBe(200);
  await open.close();
});

test('an access key that is no account number is the default account\'s', async () => {
  const emulator = await ConnectEmulator.start({ accountId: '444455556666', region: 'eu-west-2' });
  const client = new ConnectClient({ ...emulator.clientConfig(), credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'x' } });
  const instance = emulator.addInstance({ profiles: [{ name: 'Agent' }] });

  const { SecurityProfile } = await client.send(new DescribeSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId: instance.profile('Agent')!.id }));
  expect(SecurityProfile?.Arn).toMatch('arn:aws:connect:eu-west-2:444455556666:instance/');
  client.destroy();
  await emulator.close();
});

test.each(['{', '[]', 'null', '"text"'])('a body of %s is an invalid request', async (body) => {
  const { id } = use.emulator.addInstance();

  expect(await request('PUT', `/security-profiles/${id}`, { body })).toMatchObject({ status: 400, error: 'InvalidRequestException' });
});

test('a number in the query that is none is an invalid request', async () => {
  const { id } = use.emulator.addInstance();

  expect(await request('GET', `/security-profiles-summary/${id}?maxResults=ten`))
    .toMatchObject({ status: 400, error: 'InvalidRequestException', text: expect.stringContaining('MaxResults must be of type integer') });
});

test('members that the model does not have are passed over, and a null counts as absent', async () => {
  const instance = use.emulator.addInstance();
  const body = JSON.stringify({ SecurityProfileName: 'New', Description: null, Color: 'red' });

  expect(await request('PUT', `/security-profiles/${instance.id}`, { body })).toMatchObject({ status: 200 });
  expect(instance.profile('New')).not.toHaveProperty('description');
});

test('an operation without an output answers nothing', async () => {
  const instance = use.emulator.addInstance({ profiles: [{ name: 'Agent' }] });

  expect(await request('DELETE', `/security-profiles/${instance.id}/${instance.profile('Agent')!.id}`)).toEqual({ status: 200, error: null, text: '' });
});

test('an answer with a member that the model does not have is a mistake in the emulator', () => {
  expect(() => writeOutput('DescribeInstance', { Instance: { Color: 'red' } })).toThrow('DescribeInstanceResponse.Instance has no member Color');
});
