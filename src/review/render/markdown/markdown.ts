import { renderCheck } from './check';
import { renderDiff } from './diff';
import { renderDrift } from './drift';
import { COMMENT, SUMMARY, type Room } from './fitting';
import { renderRoles } from './report';
import { renderAccessMarkdown } from '../access/markdown';
import type { Reporter } from '../reporter';

function shows(room: Room): Reporter['shows'] {
  return {
    report: (report, { rulesPage }) => renderRoles(report, rulesPage, room),
    diff: (report, presentation) => renderDiff(report, presentation, room),
    check: (report, { rulesPage }) => renderCheck(report, rulesPage, room),
    drift: (report) => renderDrift(report, room),
  };
}

/** For pages and comments of code hosts. */
export const markdown: Reporter = {
  format: 'markdown', endings: ['.md', '.markdown'], shows: { ...shows(COMMENT), access: renderAccessMarkdown },
};

/** For the page of a run of GitHub Actions. */
export const summary: Reporter = { format: 'summary', endings: ['.summary.md'], shows: shows(SUMMARY) };
