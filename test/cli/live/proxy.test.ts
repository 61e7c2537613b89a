import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer, request, type RequestOptions } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { ProxyAgent, proxyFor } from '../../../src/cli/live/proxy';

const HOST = 'connect.us-east-1.amazonaws.com';

test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
  ['none where the environment names none', {}, undefined],
  ['none where it is empty', { HTTPS_PROXY: '' }, undefined],
  ['one with its port', { HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
  ['one in lower case', { https_proxy: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
  ['one without a scheme', { HTTPS_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
  ['none for the host itself', { HTTPS_PROXY: 'http://p', NO_PROXY: `localhost,${HOST.toUpperCase()}` }, undefined],
  ['none for a domain above it', { HTTPS_PROXY: 'http://p', no_proxy: '.amazonaws.com' }, undefined],
  ['none for a domain with a star and a port', { HTTPS_PROXY: 'http://p', NO_PROXY: '*.amazonaws.com:443' }, undefined],
  ['none for all hosts', { HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, undefined],
  ['one for a host that only ends alike', { HTTPS_PROXY: 'http://p', NO_PROXY: 'naws.com' }, 'http://p/'],
])('%s', (_, env, proxy) => {
  expect(proxyFor(HOST, env)?.href).toBe(proxy);
});

test.each(['socks5://proxy.example:1080', 'http://', 'http://user:hunter2@:x', 'http://u%zz:hunter2@p', 'http://u:hunter2%ff@p'])('%s is refused at once, without its password', (HTTPS_PROXY) => {
  expect(() => new ProxyAgent({}, { HTTPS_PROXY })).toThrow(/^HTTPS_PROXY is not the address of an HTTP proxy\. Expected (?!.*hunter2)/);
});

describe('through a proxy', () => {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const asked: (string | undefined)[][] = [];

  async function listening(server: Server): Promise<number> {
    servers.push(server);
    server.on('connection', (socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  afterEach(() => {
    sockets.forEach((socket) => socket.destroy());
    servers.splice(0).forEach((server) => server.close());
    asked.length = 0;
  });

  /** Sends every host to a port of this machine, or refuses it. */
  async function proxy(port: number, refusal?: string): Promise<string> {
    const server = createServer();
    server.on('connect', ({ url, headers }, socket: Socket) => {
      asked.push([url, headers['proxy-authorization']]);
      socket.on('error', () => undefined);
      if (refusal !== undefined) {
        socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => undefined);
    });
    return `127.0.0.1:${await listening(server)}`;
  }

  /** A key that both sides know is TLS without a certificate. */
  const KEY = Buffer.from('0123456789abcdef');
  const SHARED = { ciphers: 'PSK-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const;

  function get(agent: ProxyAgent): Promise<string> {
    const options: RequestOptions & { pskCallback: unknown } = {
      host: HOST, path: '/instance', agent, ...SHARED, checkServerIdentity: () => undefined, pskCallback: () => ({ psk: KEY, identity: 'test' }),
    };
    return new Promise((resolve, reject) => {
      request(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => resolve(text));
      }).on('error', reject).end();
    });
  }

  const service = () => listening(createSecureServer({ ...SHARED, pskCallback: () => KEY }, (incoming, answer) => answer.end(`${incoming.headers.host} ${incoming.url}`)));

  test('a host is spoken to in TLS, and the proxy is told its name and what it asks for', async () => {
    const HTTPS_PROXY = `http://user:p%40ss@${await proxy(await service())}`;
    expect(await get(new ProxyAgent({}, { HTTPS_PROXY }))).toBe(`${HOST} /instance`);
    expect(asked).toEqual([[`${HOST}:443`, `Basic ${Buffer.from('user:p@ss').toString('base64')}`]]);
  });

  test('connections are kept and used again', async () => {
    const agent = new ProxyAgent({ keepAlive: true }, { HTTPS_PROXY: await proxy(await service()) });
    await get(agent);
    await get(agent);
    expect(asked).toHaveLength(1);
    agent.destroy();
  });

  test('a proxy that refuses is what failed', async () => {
    const agent = new ProxyAgent({}, { HTTPS_PROXY: await proxy(0, '407 Proxy Authentication Required') });
    await expect(get(agent)).rejects.toMatchObject({ code: 'EPROXY', message: 'the proxy refused with 407' });
  });

  test('a proxy that never comes to an answer is what failed', async () => {
    const dribbling = createServer();
    dribbling.on('connect', (_, socket: Socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X-A: b\r\n'), 500);
      socket.on('error', () => undefined).on('close', () => clearInterval(timer));
    });
    const agent = new ProxyAgent({}, { HTTPS_PROXY: `127.0.0.1:${await listening(dribbling)}` });
    await expect(get(agent)).rejects.toMatchObject({ code: 'EPROXY', message: 'the proxy did not answer in time' });
  }, 20_000);

  test('a proxy that is not there is what failed', async () => {
    await expect(get(new ProxyAgent({}, { HTTPS_PROXY: '127.0.0.1:9' }))).rejects.toMatchObject({ code: 'EPROXY', message: expect.stringMatching(/ECONNREFUSED/) });
  });
});
