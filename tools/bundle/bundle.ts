import type { BuildResult, Metafile } from 'esbuild';

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
  return { text: file.text, contents: file.contents, inputs: inputsOf(metafile) };
}

/** The files that a build was made of, without those that were read and left out. */
export function inputsOf({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path).sort();
}
