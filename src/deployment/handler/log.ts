import { visible } from '../../formats/visible';

/** Writes one record; the report of the findings comes as text for people. */
export type Write = (line: string) => void;

/**
 * The function's log: records as JSON with the request's ids, never the event itself, since its response URL is a secret.
 */
export class Log {
  constructor(
    private readonly ids: Readonly<Record<string, string | undefined>>,
    private readonly write: Write = (line) => console.log(line),
  ) {}

  public info(message: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.record('INFO', message, details);
  }

  public warn(message: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.record('WARN', message, details);
  }

  public error(message: string, error: unknown): void {
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
    this.record('ERROR', message, { error: name, stack: stack?.split('\n').slice(0, 12) });
  }

  /** Lines for a person. */
  public text(lines: string): void {
    this.write(lines);
  }

  private record(level: string, message: string, details: Readonly<Record<string, unknown>>): void {
    // In JSON, the code of a character stands for it anyway.
    this.write(visible(JSON.stringify({ level, message, ...this.ids, ...details })));
  }
}
