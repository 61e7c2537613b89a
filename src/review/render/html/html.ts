import { renderCheckPage, renderDriftPage } from './lists-page';
import { renderPageHtml } from './page-html';
import { pageModel } from './page-model';
import type { AccessReport } from '../../access/access-report';
import type { DiffReport } from '../../diff/diff-report';
import type { RolesReport } from '../../report/report';
import { renderReviewPage } from '../access/page';
import type { Presentation, Reporter, Shown } from '../reporter';

/** For browsers: a page to look at, search and print. */
export const html: Reporter = {
  format: 'html',
  endings: ['.html', '.htm'],
  shows: { report: page, diff: page, check: renderCheckPage, drift: renderDriftPage, access: reviewPage },
};

function page(report: RolesReport | DiffReport, { rulesPage, pageAssets }: Presentation): string {
  return renderPageHtml(pageModel(report, rulesPage), pageAssets());
}

function reviewPage(report: AccessReport, { pageAssets }: Presentation): Shown {
  return renderReviewPage(report, pageAssets());
}
