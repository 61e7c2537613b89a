import type { CommandName } from './reporter';

const JUDGING = ['report', 'diff', 'check', 'drift'] as const;

const ALL = [...JUDGING, 'explain', 'import', 'snapshot', 'access'] as const;

interface AnyFormat {
  readonly name: string;
  /** Endings of the names of files that are in this format. */
  readonly endings: readonly string[];
  /** Whether it is of commands that the log of a pipeline obeys. */
  readonly isForLog?: true;
  /** The commands whose reports can be had in it. */
  readonly shows: readonly CommandName[];
}

/** Every format, first the one that people read where they ask for none. What shows reports in them takes longer to load than most help. */
const FORMATS = [
  { name: 'text', endings: ['.txt'], shows: ALL },
  { name: 'html', endings: ['.html', '.htm'], shows: [...JUDGING, 'access'] },
  { name: 'markdown', endings: ['.md', '.markdown'], shows: [...JUDGING, 'access'] },
  { name: 'summary', endings: ['.summary.md'], shows: JUDGING },
  { name: 'csv', endings: ['.csv'], shows: [...JUDGING, 'access'] },
  { name: 'json', endings: ['.json'], shows: ALL },
  { name: 'sarif', endings: ['.sarif', '.sarif.json'], shows: JUDGING },
  { name: 'junit', endings: ['.xml'], shows: JUDGING },
  { name: 'github', endings: [], isForLog: true, shows: JUDGING },
] as const satisfies readonly AnyFormat[];

export type FormatName = typeof FORMATS[number]['name'];

export interface Format extends AnyFormat {
  readonly name: FormatName;
}

/** The commands whose reports can be had in a format. */
export type ShownIn<F extends FormatName> = Extract<typeof FORMATS[number], { readonly name: F }>['shows'][number];

/** The formats that the report of a command can be had in. */
export function formatsOf(command: CommandName): Format[] {
  return FORMATS.filter(({ shows }: Format) => shows.includes(command));
}
