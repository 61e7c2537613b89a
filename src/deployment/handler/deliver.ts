import { setTimeout as sleep } from 'node:timers/promises';
import { httpRequest } from './http-request';

/** An answer is small and its receiver near; one that takes longer is tried again. */
const ATTEMPT_MS = 4_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/**
 * Puts the answer where CloudFormation waits for it, again and again until it was taken or the time is over.
 *
 * @throws if it could not be delivered, without the address: its query is the right to answer
 */
export async function deliver(address: URL, answer: string, signal: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const problem = await put(address, answer, signal);
    if (problem === undefined) {
      return;
    }
    if (signal.aborted || problem.final) {
      throw new Error(`The answer could not be delivered to ${address.host}: ${problem.what}.`);
    }
    await sleep(Math.random() * pause, undefined, { signal }).catch(() => undefined);
  }
}

async function put(address: URL, answer: string, signal: AbortSignal): Promise<{ readonly what: string; readonly final: boolean } | undefined> {
  try {
    const { status } = await httpRequest(address, {
      method: 'PUT',
      // The address is signed for an empty content type, and storage takes no body of unknown length.
      headers: { 'content-type': '', 'content-length': String(Buffer.byteLength(answer)) },
      body: answer,
      signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]),
    });
    const taken = status >= 200 && status < 300;
    return taken ? undefined : { what: `it said ${status}`, final: status >= 400 && status < 500 && ![408, 429].includes(status) };
  } catch (error) {
    return { what: (error as NodeJS.ErrnoException).code ?? (error as Error).name, final: false };
  }
}
