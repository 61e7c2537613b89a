// What the command loads when it is needed is loaded before the tests, whose time is limited.
import '../../../src/cli/actions/actions';
import '../../../src/cli/actions/explain';
import { run } from '../../../src/cli/run';
import '../../../src/review/render/file-reporters';
import { styleFor } from '../../../src/review/render/style';

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface CliOptions {
  readonly columns?: number;
  readonly interactive?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/** Whoever tests words does not want them broken. */
const WIDE = 1000;

/** Runs the command line in this process, on a terminal without colors. */
export async function cli(
  args: readonly string[],
  { columns = WIDE, interactive = false, signal, now }: CliOptions = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const style = styleFor(false, columns);
  const terminal = {
    out: (text: string) => { out += text; },
    outCommands: (text: string) => { out += text; },
    err: (text: string) => { err += text; },
    style,
    errStyle: style,
    interactive,
    showsProgress: false,
  };
  const code = await run(args, terminal, signal, now);
  return { code, out, err };
}
