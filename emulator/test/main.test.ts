import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ConnectClient, ListSecurityProfilesCommand } from '@aws-sdk/client-connect';
import { ConnectEmulator, type Instance, type RecordedRequest } from '..';

let folder: string;
let child: ChildProcess;
let url: string;
let client: ConnectClient;
let saved: Instance;

beforeAll(async () => {
  const source = await ConnectEmulator.start({ region: 'eu-west-2' });
  saved = source.addInstance({ alias: 'saved', defaultProfiles: true });
  folder = mkdtempSync(join(tmpdir(), 'connect-emulator-'));
  writeFileSync(join(folder, 'state.json'), JSON.stringify(source.snapshotState()));
  await source.close();

  const options = ['--port', '0', '--region', 'eu-west-2', '--state', join(folder, 'state.json')];
  child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, '..', 'main.ts'), ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout!), 'line');
  ({ url } = JSON.parse(line));
  client = new ConnectClient({ endpoint: url, region: 'eu-west-2', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, maxAttempts: 1 });
});

afterAll(() => {
  client.destroy();
  rmSync(folder, { recursive: true });
  child.kill('SIGKILL');
});

async function admin<T>(method: string, what: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${url}/_emulator/${what}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  return { status: response.status, body: await response.json() as T };
}

const namesOf = async (InstanceId: string) =>
  (await client.send(new ListSecurityProfilesCommand({ InstanceId }))).SecurityProfileSummaryList?.map(({ Name }) => Name);

test('the process serves the state it was started with', async () => {
  expect(await namesOf(saved.arn)).toContain('CallCenterManager');
  expect((await admin<{ instances: Instance[] }>('GET', 'state')).body.instances).toEqual([expect.objectContaining({ alias: 'saved' })]);
});

test('instances are added and the state is put back from outside', async () => {
  const before = await admin('GET', 'state');
  const { body: added } = await admin<Instance>('POST', 'instances', { alias: 'added', profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess'] }] });
  expect(await namesOf(added.id)).toEqual(['Agent']);

  await admin('PUT', 'state', before.body);
  await expect(namesOf(added.id)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  expect(await admin('GET', 'state')).toEqual(before);
});

test('faults are injected and taken back from outside', async () => {
  const fault = { operation: 'ListSecurityProfiles', times: 'forever', fault: { kind: 'error', code: 'AccessDeniedException' } };
  await admin('POST', 'faults', fault);
  await expect(namesOf(saved.id)).rejects.toMatchObject({ name: 'AccessDeniedException' });

  await admin('DELETE', 'faults');
  expect(await namesOf(saved.id)).toHaveLength(4);
});

test('requests are told and forgotten from outside', async () => {
  await admin('DELETE', 'requests');
  await namesOf(saved.id);

  const { body } = await admin<RecordedRequest[]>('GET', 'requests');
  expect(body).toEqual([expect.objectContaining({ operation: 'ListSecurityProfiles', instanceId: saved.id, status: 200 })]);
});

test('a wrong request to the emulator itself says what there is, or what is wrong', async () => {
  expect(await admin('GET', 'nothing')).toMatchObject({ status: 404, body: { message: expect.stringContaining('PUT state') } });
  expect(await admin('PUT', 'state', [])).toMatchObject({ status: 400, body: { message: expect.any(String) } });
});

test('the process ends when it is told to, even with a call that hangs', async () => {
  await admin('POST', 'faults', { operation: 'ListSecurityProfiles', fault: { kind: 'hang' } });
  const hanging = namesOf(saved.id).catch((error: Error) => error);
  child.kill('SIGTERM');

  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await hanging).toBeInstanceOf(Error);
});
