import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { built } from './build';

/** As Lambda gives the function. */
const MILLISECONDS = 900_000;

/** The bundled function in a process of its own, as Lambda keeps it between two calls. */
export class FunctionProcess {
  private readonly child: ChildProcess;

  constructor(environment: Record<string, string>) {
    this.child = fork(built('bench/programs/function.ts'), [built('assets/validate.lambda/index.js')], { env: environment, stdio: 'ignore' });
  }

  /** Calls it; gives the seconds until it was done. */
  public async invoke(event: unknown): Promise<number> {
    const start = performance.now();
    this.child.send({ event, milliseconds: MILLISECONDS });
    await once(this.child, 'message');
    return (performance.now() - start) / 1000;
  }

  public end(): void {
    this.child.kill();
  }
}
