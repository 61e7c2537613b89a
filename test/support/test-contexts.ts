import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Jest keeps the test that runs in a storage, a new one for each file, and ends none of them. For every promise, Node.js goes through all
 * that a process has: the more files a worker has had, the slower it is. This ends those of earlier files.
 */
const OPEN = Symbol.for('cdk-connect-security-profiles.openTestContexts');

/** Node.js has one of these in a process, for all files. */
const shared: { [OPEN]?: Set<AsyncLocalStorage<unknown>> } = AsyncLocalStorage.prototype as object;

const open = shared[OPEN] ??= watched();
open.forEach((storage) => storage.disable());
open.clear();

function watched(): Set<AsyncLocalStorage<unknown>> {
  const used = new Set<AsyncLocalStorage<unknown>>();
  const { run } = AsyncLocalStorage.prototype;
  AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...given: Parameters<typeof run>) {
    used.add(this);
    return run.apply(this, given);
  } as typeof run;
  return used;
}
