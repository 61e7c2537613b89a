/** What the end of a command says to the script that ran it. */
export const ExitCode = {
  /** Nothing to object to. */
  clean: 0,
  /** It found something. */
  findings: 1,
  /** It was called wrongly. */
  usage: 2,
  /** It could not tell: input that cannot be read, an instance that cannot be reached. */
  couldNotTell: 3,
  /** Interrupted by Ctrl-C, as shells number it. */
  interrupted: 130,
} as const;
