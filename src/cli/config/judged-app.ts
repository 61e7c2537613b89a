import type { ReviewedApp } from '../../review/app/reviewed-app';
import { configured } from '../../review/config/configured';
import type { CommandContext } from '../command-context';
import { reportUnread } from '../report-unread';

/**
 * An app as this call judges it: on which day, and by which configuration file. What could not be read of it is said.
 *
 * @param commit the commit that it is of, if it is of one
 */
export async function judgedApp(app: ReviewedApp, context: CommandContext, commit?: string): Promise<ReviewedApp> {
  const { config, today } = context;
  const dated = onDay(reportUnread({ ...app, commit }, context), today);
  return configured(dated, commit === undefined ? config.here() : await config.in(commit));
}

function onDay(app: ReviewedApp, today: string): ReviewedApp {
  return { ...app, today, ...(app.before ? { before: onDay(app.before, today) } : {}) };
}
