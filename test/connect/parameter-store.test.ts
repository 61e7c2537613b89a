import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readParameters } from '../../src/connect/parameter-store';
import type { Patience } from '../../src/connect/retry';

let server: Server;
let throttled = 0;
let asked: { names: string[]; headers: IncomingMessage['headers'] }[] = [];
const before = { ...process.env };

beforeEach(async () => {
  asked = [];
  throttled = 0;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += String(chunk); });
    request.on('end', () => {
      const names = (JSON.parse(body) as { Names: string[] }).Names;
      asked.push({ names, headers: request.headers });
      if (throttled > 0) {
        throttled -= 1;
        response.writeHead(400).end(JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' }));
        return;
      }
      const isDenied = names.includes('/denied');
      response.writeHead(isDenied ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(isDenied ? { __type: 'com.amazonaws#AccessDeniedException', Message: 'not allowed' }
        : { Parameters: names.filter((name) => name !== '/gone').map((Name) => ({ Name, Value: `text of ${Name}` })) }));
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SSM: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret',
  });
});

afterEach(async () => {
  process.env = { ...before };
  await new Promise((done) => { server.close(done); });
});

const read = (names: readonly string[], patience?: Patience) => readParameters(names, { region: 'eu-west-1' }, undefined, patience);

test('parameters are read by their names, ten at a time, and those that are not there are none', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `/desk/${index}`);
  const found = await read([...names, '/gone']);
  expect([...found]).toEqual(names.map((name) => [name, `text of ${name}`]));
  expect(asked.map((one) => one.names.length)).toEqual([10, 3]);
});

test('a request is signed for Systems Manager in the Region', async () => {
  await read(['/desk/1']);
  expect(asked[0]!.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/ssm\/aws4_request/);
  expect(asked[0]!.headers['x-amz-target']).toBe('AmazonSSM.GetParameters');
});

test('a refusal is an error by the name that the service gives it', async () => {
  await expect(read(['/denied'])).rejects.toMatchObject({ name: 'AccessDeniedException', message: 'not allowed', $metadata: { httpStatusCode: 400 } });
});

test('what is refused for being too much is asked again, until there is an answer', async () => {
  throttled = 3;
  expect([...await read(['/desk/1'], { throttled: { first: 1, longest: 1 } })]).toEqual([['/desk/1', 'text of /desk/1']]);
  expect(asked).toHaveLength(4);
});

test('a refusal of the permission is not asked again', async () => {
  await expect(read(['/denied'])).rejects.toThrow('not allowed');
  expect(asked).toHaveLength(1);
});
