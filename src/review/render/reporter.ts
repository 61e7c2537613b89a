import type { FormatName, ShownIn } from './formats';
import type { Style } from './style';
import type { AccessReport } from '../access/access-report';
import type { CheckReport } from '../check/check';
import type { DiffReport } from '../diff/diff-report';
import type { DriftReport } from '../drift/drift';
import type { ExplainReport } from '../explain/explain';
import type { ImportReport } from '../import/import';
import type { RolesReport } from '../report/report';
import type { SnapshotReport } from '../snapshot/snapshot';

/** What the commands have to tell; `command` says which of them. */
export type Report = RolesReport | DiffReport | CheckReport | DriftReport | ExplainReport | ImportReport | SnapshotReport | AccessReport;

export type CommandName = Report['command'];

/** What makes a page look and react. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** The style of pages to read and sign. */
  readonly reviewStyle: string;
}

/** At which commit a repository is. */
export interface RepositoryState {
  readonly commit: string;
  /** Whether there is something in its folder that is not committed. */
  readonly hasChanges: boolean;
}

/** What a format may need to know of where its text will be read. */
export interface Presentation {
  /** How words stand out on the terminal, and how wide it is. */
  readonly style: Style;
  /** Version of the command. */
  readonly version: string;
  /** Address of the page that explains the rules. */
  readonly rulesPage?: string;
  /** When the report is made, in UTC, such as `2026-11-28T08:30:00Z`. */
  readonly made: string;
  /** Folders of this machine, the innermost first: nobody else is to learn where somebody keeps their files. */
  readonly folders: readonly string[];
  pageAssets(): PageAssets;
  /** The state of the repository that the command runs in; `undefined` where it runs in none. */
  repository(): RepositoryState | undefined;
  /** Path of a file below the root of the repository, with slashes; `undefined` for what is no file there. */
  inRepository(file: string): string | undefined;
}

/** A text; of what can be too long to be held as a whole, its parts, of which each is made when it is wanted. */
export type Shown = string | Iterable<string>;

/** Shows the report of a command as a text. */
type Show<C extends CommandName> = (report: Extract<Report, { readonly command: C }>, presentation: Presentation) => Shown;

/** Shows the reports of some commands. */
export type Reporter = { readonly [C in CommandName]?: Show<C> };

/** Shows the reports that can be had in a format. */
export type ReporterOf<F extends FormatName> = { readonly [C in ShownIn<F>]: Show<C> };
