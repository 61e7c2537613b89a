import { styleFor, type Style } from '../review/render/style';

/** Where a command writes to, and what can be done there. */
export interface Terminal {
  /** For results: colors only where a person sees them, and lines no wider than the terminal. */
  readonly style: Style;
  /** The same for everything else. */
  readonly errStyle: Style;
  /** Whether a person watches results appear. */
  readonly interactive: boolean;
  /** Whether a person watches the progress. */
  readonly showsProgress: boolean;
  /** Results. */
  out(text: string): void;
  /** Results that are commands for the log of a pipeline, and made to be: every other text has none. */
  outCommands(text: string): void;
  /** Everything else: progress, problems, advice. */
  err(text: string): void;
}

/** The terminal, file or pipe that the process was started with. */
export function processTerminal({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'> = process): Terminal {
  const colors = (stream: { readonly isTTY?: boolean }) => wantsColors(env, stream.isTTY === true);
  return {
    out: (text) => void stdout.write(text),
    outCommands: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: styleFor(colors(stdout), stdout.isTTY ? stdout.columns || undefined : undefined),
    errStyle: styleFor(colors(stderr)),
    interactive: stdout.isTTY === true,
    showsProgress: stderr.isTTY === true && env.CI === undefined && env.TERM !== 'dumb',
  };
}

/** `NO_COLOR` turns colors off whatever it is set to, `FORCE_COLOR` turns them on where no person watches. */
function wantsColors(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) {
    return false;
  }
  if (env.FORCE_COLOR !== undefined) {
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  }
  return isTerminal && env.TERM !== 'dumb';
}
