import { csv } from './csv';
import { github } from './findings/github';
import { junit } from './findings/junit';
import { sarif } from './findings/sarif';
import type { FormatName } from './formats';
import { html } from './html/html';
import { markdown, summary } from './markdown/markdown';
import type { ReporterOf } from './reporter';

/** What shows reports in the formats that files and other programs are given, which not every call needs. */
export const FILE_REPORTERS: { readonly [F in Exclude<FormatName, 'text' | 'json'>]: ReporterOf<F> } = {
  html, markdown, summary, csv, sarif, junit, github,
};
