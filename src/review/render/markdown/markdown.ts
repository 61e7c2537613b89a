import { renderDiff } from './diff';
import { renderRoles } from './report';
import { renderAccessMarkdown } from '../access/markdown';
import type { Reporter } from '../reporter';

/** For pages and comments of code hosts. */
export const markdown: Reporter = {
  format: 'markdown',
  endings: ['.md', '.markdown'],
  shows: {
    report: (report, { rulesPage }) => renderRoles(report, rulesPage),
    diff: (report, { rulesPage }) => renderDiff(report, rulesPage),
    access: renderAccessMarkdown,
  },
};
