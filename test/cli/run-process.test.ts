import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProcess } from '../../src/cli/run-process';

test('collects what a process writes, and how it ends', async () => {
  const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
  expect(await runProcess(process.execPath, ['-e', script])).toEqual({ code: 3, stdout: 'out', stderr: 'err' });
});

test('a command that does not exist is an error', async () => {
  await expect(runProcess('no-such-command-anywhere', [])).rejects.toMatchObject({ code: 'ENOENT' });
});

test('what a shell has started ends with it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'run-process-')), 'pid');
  const controller = new AbortController();
  const wait = `"${process.execPath}" -e "setTimeout(() => {}, 60000)" & echo $! > "${file}"; wait`;
  const running = runProcess(wait, [], { shell: true, signal: controller.signal });
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await sleep(20);
  }
  const started = Number(readFileSync(file, 'utf8'));
  controller.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
  await sleep(200);
  // Where nothing collects orphans, one that has ended is still listed, as a zombie.
  expect(spawnSync('ps', ['-o', 'stat=', '-p', String(started)], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(Z|$)/);
});

test('what does not end when it is told to is ended', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'run-process-')), 'pid');
  const controller = new AbortController();
  const deaf = `process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000); require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid))`;
  const running = runProcess(process.execPath, ['-e', deaf], { signal: controller.signal });
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await sleep(20);
  }
  controller.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
  const state = () => spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(file, 'utf8')], { encoding: 'utf8' }).stdout.trim();
  expect(state()).toMatch(/^(Z|$)/);
});

test('what a shell leaves behind when it ends is ended with it, before anything goes on', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'run-process-')), 'pid');
  const controller = new AbortController();
  const deaf = `"${process.execPath}" -e "process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000); require('node:fs').writeFileSync('${file}', String(process.pid))" &`;
  const running = runProcess(`${deaf} wait`, [], { shell: true, signal: controller.signal });
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await sleep(20);
  }
  controller.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
  expect(spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(file, 'utf8')], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(Z|$)/);
});

test('a process does not outlive the one that started it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'run-process-')), 'pid');
  const deaf = `process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000); require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid))`;
  const before = process.listeners('exit');
  void runProcess(process.execPath, ['-e', deaf]);
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    await sleep(20);
  }
  process.listeners('exit').filter((listener) => !before.includes(listener)).forEach((listener) => listener.call(process, 0));
  await sleep(200);
  expect(spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(file, 'utf8')], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(Z|$)/);
});

test('nothing is started once the signal is aborted', async () => {
  await expect(runProcess('true', [], { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
});
