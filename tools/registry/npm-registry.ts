import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DIST } from '../build/paths';

const VERDACCIO = join(__dirname, 'node_modules', 'verdaccio', 'bin', 'verdaccio');

/** The packages that are built, which come from here alone: whoever else has their names. */
const OWN = ['cdk-connect-security-profiles', 'connect-profiles'];

const LOG = 'verdaccio.log';

/** A registry on loopback that has the built packages for npm, and everything else from where npm gets it on this machine. */
export class NpmRegistry {
  /**
   * Starts it, and publishes what is in dist/js.
   *
   * @param directory for what it stores
   * @param wanted the port that it should have; any that is free by default
   * @throws if nothing is built, or it cannot be started
   */
  public static async start(directory: string, wanted = 0): Promise<NpmRegistry> {
    mkdirSync(directory, { recursive: true });
    const port = await freePort(wanted);
    const config = join(directory, 'config.yaml');
    // JSON is YAML.
    writeFileSync(config, JSON.stringify(configuration(directory)));
    const log = openSync(join(directory, LOG), 'w');
    const server = spawn(process.execPath, [VERDACCIO, '--config', config, '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', log, log] });
    closeSync(log);
    // Whatever ends the tests ends it as well.
    process.once('exit', () => server.kill());
    const registry = new NpmRegistry(`http://127.0.0.1:${port}/`, server);
    try {
      await registry.answers(directory);
      registry.publish(directory);
    } catch (error) {
      await registry.stop();
      throw error;
    }
    return registry;
  }

  private constructor(public readonly url: string, private readonly server: ChildProcess) {}

  public async stop(): Promise<void> {
    if (this.server.exitCode === null) {
      this.server.kill();
      await once(this.server, 'exit');
    }
  }

  private async answers(directory: string): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (this.server.exitCode !== null) {
        break;
      }
      if (await fetch(new URL('-/ping', this.url)).then(({ ok }) => ok, () => false)) {
        return;
      }
      await delay(100);
    }
    throw new Error(`The registry for npm on loopback does not answer; "npm ci --prefix tools/registry" installs it. It said:\n${readFileSync(join(directory, LOG), 'utf8')}`);
  }

  private publish(directory: string): void {
    const userConfig = join(directory, 'npmrc');
    // npm publishes for nobody without a token; the registry takes it from everybody.
    writeFileSync(userConfig, `registry=${this.url}\n${this.url.replace('http:', '')}:_authToken=anybody\n`);
    const packages = readdirSync(join(DIST, 'js')).filter((file) => file.endsWith('.tgz'));
    for (const file of packages) {
      npm(['publish', join(DIST, 'js', file), '--userconfig', userConfig, '--ignore-scripts', '--provenance=false']);
    }
  }
}

/** The settings that npm gets packages with on this machine are those of the uplink. */
function configuration(directory: string): object {
  const [registry, cafile, proxy] = ['registry', 'cafile', 'https-proxy'].map((key) => npm(['config', 'get', key]).trim());
  const set = (value: string | undefined) => (value === undefined || ['', 'null', 'undefined'].includes(value) ? undefined : value);
  return {
    storage: join(directory, 'storage'),
    uplinks: {
      machine: { url: registry, ...(set(cafile) && { ca: readFileSync(cafile!, 'utf8') }), ...(set(proxy) && { https_proxy: proxy }), timeout: '120s', maxage: '60m', max_fails: 20 },
    },
    packages: {
      ...Object.fromEntries(OWN.map((name) => [name, { access: '$all', publish: '$all' }])),
      '**': { access: '$all', proxy: 'machine' },
    },
    web: { enable: false },
    log: { type: 'stdout', level: 'fatal' },
  };
}

function npm(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Error(`npm ${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return stdout;
}

/** The port that is wanted, unless something else listens there. */
async function freePort(wanted: number): Promise<number> {
  const probe = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    if (wanted !== 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      return freePort(0);
    }
    throw error;
  }
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
