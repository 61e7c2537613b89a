import { InputError } from '../../../src/formats/input-error';

/** How long one input may take, in milliseconds of the processor: a machine that has much else to do takes no more of them. */
const MOST_MS = 5_000;

/** What no text may have that is shown, but for the line breaks between lines. */
export const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** How an input was taken. */
export type Taken = 'read' | 'refused';

/**
 * Expects of a reader what all of them promise, whatever they are given: a result, or an error that says in words what is wrong;
 * soon; nothing in the error that a terminal would obey; and nothing changed that belongs to the program.
 */
export function expectReadOrRefused(read: () => unknown): Taken {
  const start = process.cpuUsage();
  let taken: Taken = 'read';
  try {
    read();
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    taken = 'refused';
    expect(FORBIDDEN.test(error.message)).toBe(false);
    expect(error.message.length).toBeLessThan(2_000);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  return taken;
}
