import { stripVTControlCharacters } from 'node:util';
import { visible } from './visible';

/**
 * What a command was given cannot be used: no such file, not JSON, not a template, too large. The message says so in one
 * line, and what to do.
 */
export class InputError extends Error {
  /** What another program said of it, as lines that a terminal can show. */
  public readonly output?: string;

  constructor(message: string, output?: string) {
    super(visible(message));
    this.name = 'InputError';
    this.output = output === undefined ? undefined
      : stripVTControlCharacters(output).trimEnd().split('\n').map((line) => visible(line.trimEnd())).join('\n');
  }
}
