import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { customResource, ScriptedProvider } from './support/scripted-provider';
import { CloudFormation } from '../../emulator/cloudformation/cloud-formation';
import { LocalEngine } from '../../emulator/cloudformation/local-engine';
import { PythonEnvironment } from '../../emulator/cloudformation/python-environment';

/** Processes that were started with the engine's scratch directory in their environment: the engine, its functions, the CLI. */
function processesOf(home: string): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return execFileSync('cat', [`/proc/${pid}/environ`], { stdio: ['ignore', 'pipe', 'ignore'] }).includes(`HOME=${home}`);
    } catch {
      return false;
    }
  });
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !condition(); tries++) {
    await sleep(50);
  }
  return condition();
}

test('a stopped engine leaves no process and no file, its warm functions included', async () => {
  const engine = await LocalEngine.start({ connectUrl: 'http://127.0.0.1:1' });
  const provider = await ScriptedProvider.start();
  try {
    await new CloudFormation(engine).deploy('Warm', { Resources: { ...provider.resources(), Thing: customResource() } });
    expect(processesOf(engine.home).length).toBeGreaterThanOrEqual(3);
  } finally {
    await engine.stop();
    await provider.stop();
  }
  expect(processesOf(engine.home)).toEqual([]);
  expect(existsSync(engine.home)).toBe(false);
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('so does an engine whose test run ends by %s', async (signal) => {
  const script = join(__dirname, 'support', 'hold-engine.ts');
  const run = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: run.stdout });
  const [home] = await new Promise<string[]>((done) => lines.once('line', (line) => done([line])));
  expect(processesOf(home).length).toBeGreaterThan(0);

  run.kill(signal);
  expect(await until(() => processesOf(home).length === 0 && !existsSync(home))).toBe(true);
});

test('an engine that cannot start says why and leaves nothing', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('connect-deploy-'));
  await expect(LocalEngine.start({ connectUrl: 'http://127.0.0.1:1', functionEnvironment: { LOG_LEVEL: 'NONSENSE' } }))
    .rejects.toThrow(/did not answer[\s\S]*NONSENSE/);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('connect-deploy-'))).toEqual(before);
});

test('a client sees nothing of this machine\'s user', async () => {
  const engine = await LocalEngine.start({ connectUrl: 'http://127.0.0.1:1' });
  try {
    const environment = engine.clientEnvironment('us-east-1');
    expect(environment).toMatchObject({
      HOME: engine.home, AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true',
    });
    expect(new URL(environment.AWS_ENDPOINT_URL).hostname).toBe('127.0.0.1');
    const listening = execFileSync('cat', ['/proc/net/tcp']).toString();
    const port = Number(new URL(engine.url).port).toString(16).toUpperCase().padStart(4, '0');
    expect(listening).toContain(`0100007F:${port} 00000000:0000 0A`);
    expect(listening).not.toContain(`00000000:${port} `);
  } finally {
    await engine.stop();
  }
});

describe('the Python environment', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'connect-deploy-python-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('says what is missing where there is no Python', async () => {
    await expect(PythonEnvironment.ensure({ python: 'no-such-python', home })).rejects
      .toThrow(/need Python 3\.11 or newer with its venv module; "no-such-python" gave: .*ENOENT.*apt-get install python3 python3-venv/);
  });

  test('says what is wrong with an old Python', async () => {
    const old = join(home, 'python-old');
    writeFileSync(old, '#!/bin/sh\necho 3.9\n', { mode: 0o755 });
    await expect(PythonEnvironment.ensure({ python: old, home })).rejects.toThrow(/"[^"]*python-old" is 3\.9/);
  });

  test('is built once and then found without a word', async () => {
    const said: string[] = [];
    const options = { progress: (message: string) => said.push(message) };
    const first = await PythonEnvironment.ensure(options);
    said.length = 0;
    expect((await PythonEnvironment.ensure(options)).python).toBe(first.python);
    expect(said).toEqual([]);
  });

  test('leaves nothing half built, and says why it could not be built', async () => {
    const broken = join(home, 'python-broken');
    writeFileSync(broken, '#!/bin/sh\ncase "$1" in -c) echo 3.12;; *) mkdir -p "$3/bin"; echo "no space left" >&2; exit 1;; esac\n', { mode: 0o755 });
    mkdirSync(join(home, 'environments'));
    const said: string[] = [];
    await expect(PythonEnvironment.ensure({
      python: broken, home: join(home, 'environments'), progress: (message) => said.push(message),
    })).rejects.toThrow(/Could not install the deployment engine .* no space left/);
    expect(said).toHaveLength(1);
    expect(readdirSync(join(home, 'environments'))).toEqual([]);
  });
});
