import { httpRequest } from './http-request';
import { retry, type Backoff } from '../../connect/retry';

/** An answer is small and its receiver near; one that takes longer is tried again. */
const ATTEMPT_MS = 4_000;

/** As long as there is time: nothing else is left to be done with it. */
const BACKOFF: Backoff = { first: 100, longest: 3_000 };

/**
 * Puts the answer where CloudFormation waits for it, again and again until it was taken or the time is over.
 *
 * @throws if it could not be delivered, without the address: its query is the right to answer
 */
export async function deliver(address: URL, answer: string, signal: AbortSignal): Promise<void> {
  try {
    await retry(() => put(address, answer, signal), (error) => (error instanceof Refusal && error.isFinal ? undefined : BACKOFF), signal);
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    throw new Error(`The answer could not be delivered to ${address.host}: ${error instanceof Refusal ? error.message : code ?? name}.`);
  }
}

/** The answer was not taken. */
class Refusal extends Error {
  public readonly isFinal: boolean;

  constructor(status: number) {
    super(`it said ${status}`);
    // The address is signed: it leads nowhere else.
    this.isFinal = status >= 300 && status < 500 && ![408, 429].includes(status);
  }
}

async function put(address: URL, answer: string, signal: AbortSignal): Promise<void> {
  const { status } = await httpRequest(address, {
    method: 'PUT',
    // The address is signed for an empty content type, and storage takes no body of unknown length.
    headers: { 'content-type': '', 'content-length': String(Buffer.byteLength(answer)) },
    body: answer,
    signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]),
  });
  if (status < 200 || status >= 300) {
    throw new Refusal(status);
  }
}
