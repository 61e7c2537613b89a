import { visible } from './visible';

/**
 * What a command was given cannot be used: no such file, not JSON, not a template, too large. The message says so in one
 * line, and what to do.
 */
export class InputError extends Error {
  constructor(message: string) {
    super(visible(message));
    this.name = 'InputError';
  }
}
