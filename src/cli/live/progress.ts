import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal';

/** Says how far long work has come: a bar where a person watches, a line now and then where a log is written. */
export class Progress {
  private readonly bar?: SingleBar;
  private done = 0;
  private reportedQuarter = 0;

  constructor(private readonly terminal: Terminal, private readonly what: string, private readonly total: number) {
    if (terminal.showsProgress && total > 0) {
      this.bar = new SingleBar({ format: `${what} {bar} {value}/{total}  {eta_formatted} left`, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
      this.bar.start(total, 0);
    }
  }

  public step(): void {
    this.done += 1;
    this.bar?.update(this.done);
    const quarter = Math.floor(this.done / this.total * 4);
    if (!this.bar && quarter > this.reportedQuarter) {
      this.reportedQuarter = quarter;
      this.terminal.err(`${this.what}: ${this.done} of ${this.total}\n`);
    }
  }

  public stop(): void {
    this.bar?.stop();
  }
}
