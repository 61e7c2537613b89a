import type { BuildResult } from 'esbuild';

/** One file that holds all that it needs. */
export interface Bundle {
  readonly text: string;
  readonly contents: Uint8Array;
  /** The files that it was made of, by their paths in the project. */
  readonly inputs: readonly string[];
}

/** The only file of a build. */
export function fileOf({ outputFiles, metafile }: BuildResult<{ write: false; metafile: true }>): Bundle {
  const [file, ...others] = outputFiles;
  if (!file || others.length > 0) {
    throw new Error(`One file was to be built, and there are ${outputFiles.length}: ${outputFiles.map(({ path }) => path).join(', ')}`);
  }
  // What was read and left out is no part of it.
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { text: file.text, contents: file.contents, inputs: inputs.sort() };
}
