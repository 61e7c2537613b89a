import { request } from 'node:http';
import { request as requestSecurely, Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { UsageError } from '../usage-error';

/** How long a proxy may take to say whether it lets a connection through, in milliseconds. */
const PATIENCE = 8_000;

/** What Node.js tells an agent of a connection to make. */
interface Destination {
  readonly host?: string | null;
  readonly port?: number | string | null;
  readonly servername?: string;
}

type Connected = (error: Error | null, socket: Duplex) => void;

/**
 * The proxy for connections to a host, as curl and the AWS CLI take it from the environment; `undefined` for none.
 *
 * @throws UsageError if the variable is not the address of an HTTP proxy
 */
export function proxyFor(host: string, env: NodeJS.ProcessEnv = process.env): URL | undefined {
  const value = env.HTTPS_PROXY || env.https_proxy;
  if (!value || isExempt(host, env.NO_PROXY || env.no_proxy || '')) {
    return undefined;
  }
  const address = /^\w+:\/\//.test(value) ? value : `http://${value}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol) || credentialsOf(new URL(address)) === undefined) {
    // It can have a password in it.
    throw new UsageError('HTTPS_PROXY is not the address of an HTTP proxy. Expected http://<host>:<port>, or https:// where the proxy itself has a certificate; '
      + 'in a user name or a password in front of the host, write % as %25.');
  }
  return new URL(address);
}

function isExempt(host: string, list: string): boolean {
  const exempt = list.split(/[\s,]+/).map((entry) => entry.toLowerCase().replace(/^\*?\./, '').replace(/:\d+$/, '')).filter((entry) => entry !== '');
  return exempt.some((entry) => entry === '*' || host.toLowerCase() === entry || host.toLowerCase().endsWith(`.${entry}`));
}

/** Makes connections through the proxy that the environment names for their host, and directly where it names none. */
export class ProxyAgent extends Agent {
  constructor(options: AgentOptions = { keepAlive: true, maxSockets: 50 }, private readonly env: NodeJS.ProcessEnv = process.env) {
    super(options);
    // What is wrong with it is said before anything is called.
    proxyFor('', env);
  }

  public override createConnection(destination: Destination, done?: Connected): Duplex | undefined {
    const proxy = proxyFor(destination.host ?? '', this.env);
    if (proxy === undefined) {
      return super.createConnection(destination as never, done as never) as Duplex;
    }
    tunnel(proxy, destination, done!);
    return undefined;
  }
}

/** Has a proxy connect to a host, and speaks TLS with the host through it: the proxy does not see what is said. */
function tunnel(proxy: URL, destination: Destination, done: Connected): void {
  const path = `${destination.host}:${destination.port}`;
  const send = proxy.protocol === 'https:' ? requestSecurely : request;
  const fail = (message: string) => done(Object.assign(new Error(message), { code: 'EPROXY' }), undefined as never);
  const asked = send(proxy, { method: 'CONNECT', path, headers: { Host: path, ...authorization(proxy) }, agent: false });
  // Also where it says something now and then.
  const late = setTimeout(() => asked.destroy(new Error('the proxy did not answer in time')), PATIENCE);
  asked.on('connect', ({ statusCode }, socket) => {
    clearTimeout(late);
    if (statusCode === 200) {
      done(null, connect({ ...destination as object, socket, servername: destination.servername ?? destination.host ?? undefined }));
    } else {
      socket.destroy();
      fail(`the proxy refused with ${statusCode}`);
    }
  });
  asked.on('error', ({ message }) => {
    clearTimeout(late);
    fail(message);
  });
  asked.end();
}

function authorization(proxy: URL) {
  return proxy.username === '' ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(credentialsOf(proxy)!).toString('base64')}` };
}

/** The user and the password in an address; `undefined` where they are not encoded as addresses are. */
function credentialsOf({ username, password }: URL): string | undefined {
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return undefined;
  }
}
