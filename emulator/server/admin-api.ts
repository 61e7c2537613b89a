import type { ConnectEmulator } from '../connect-emulator';
import type { HttpRequest, Reply } from './http-server';

export const ADMIN_PATH = '/_emulator/';

type Action = (emulator: ConnectEmulator, body: string) => unknown;

const ACTIONS: Readonly<Record<string, Action>> = {
  'GET state': (emulator) => emulator.snapshotState(),
  'PUT state': (emulator, body) => emulator.restoreState(JSON.parse(body)),
  'POST instances': (emulator, body) => emulator.addInstance(JSON.parse(body)),
  'POST faults': (emulator, body) => emulator.inject(JSON.parse(body)),
  'DELETE faults': (emulator) => emulator.clearFaults(),
  'GET requests': (emulator) => emulator.requests,
  'DELETE requests': (emulator) => emulator.forgetRequests(),
};

/** The emulator's own methods over HTTP, for tests that run in another process or language. */
export function administer(emulator: ConnectEmulator, { method, path, body }: HttpRequest): Reply {
  const name = `${method} ${path.slice(ADMIN_PATH.length)}`;
  if (!(name in ACTIONS)) {
    return json(404, { message: `There is no "${name}". There are: ${Object.keys(ACTIONS).join(', ')}.` });
  }
  try {
    return json(200, ACTIONS[name](emulator, body) ?? {});
  } catch (error) {
    return json(400, { message: String(error) });
  }
}

function json(status: number, value: unknown): Reply {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}
