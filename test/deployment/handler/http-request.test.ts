import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpRequest } from '../../../src/deployment/handler/http-request';

let server: Server;

afterEach(() => new Promise((resolve) => {
  server.close(resolve);
  server.closeAllConnections();
}));

async function serve(listener: Parameters<typeof createServer>[1]): Promise<URL> {
  server = createServer(listener as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?query=1`);
}

const REQUEST = { method: 'PUT', headers: { 'x-a': 'b' }, body: 'ä', signal: AbortSignal.timeout(2000) } as const;

test('sends a request and gives its whole answer', async () => {
  const url = await serve(async (request, response) => {
    const body = (await request.toArray()).join('');
    response.writeHead(207, { 'x-c': 'd' }).end(`${request.method} ${request.url} ${request.headers['x-a']} ${body}`);
  });

  expect(await httpRequest(url, REQUEST)).toMatchObject({ status: 207, headers: { 'x-c': 'd' }, body: 'PUT /path?query=1 b ä' });
});

test('rejects when the answer is cut short', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  });

  await expect(httpRequest(url, REQUEST)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('rejects when the signal ends it', async () => {
  const url = await serve(() => undefined);

  await expect(httpRequest(url, { ...REQUEST, signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ code: 'ABORT_ERR' });
});
