import { Option } from 'commander';
import type { Terminal } from './terminal';

/** The option of every command that leaves nothing to read but what went wrong. */
export function quietOption(): Option {
  return new Option('-q, --quiet', 'print nothing but errors; files are written all the same').conflicts(['format', 'json']);
}

/** A terminal that says nothing any more once it is told to be quiet. */
export class QuietableTerminal implements Terminal {
  private isQuiet = false;

  constructor(private readonly terminal: Terminal) {}

  public get style() {
    return this.terminal.style;
  }

  public get errStyle() {
    return this.terminal.errStyle;
  }

  public get interactive() {
    return this.terminal.interactive;
  }

  public get showsProgress() {
    return this.terminal.showsProgress && !this.isQuiet;
  }

  public out(text: string): void {
    this.unlessQuiet(() => this.terminal.out(text));
  }

  public outCommands(text: string): void {
    this.unlessQuiet(() => this.terminal.outCommands(text));
  }

  public err(text: string): void {
    this.unlessQuiet(() => this.terminal.err(text));
  }

  public beQuiet(): void {
    this.isQuiet = true;
  }

  private unlessQuiet(print: () => void): void {
    if (!this.isQuiet) {
      print();
    }
  }
}
