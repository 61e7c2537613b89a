import type { RollupLog } from 'rollup';

/** Ends what rollup does at a warning of any other kind: nobody reads warnings of a build that succeeds. */
export function onlyWarnings(...expected: readonly string[]): (warning: RollupLog) => void {
  return ({ code, message }) => {
    if (code === undefined || !expected.includes(code)) {
      throw new Error(message);
    }
  };
}
