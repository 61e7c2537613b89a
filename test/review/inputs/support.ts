import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewedApp, ReviewedRole } from '../../../src/review/app/reviewed-app';
import { diffApps } from '../../../src/review/diff/diff';
import { inputOf } from '../../../src/review/inputs/read-input';

export const PLANS = join(__dirname, 'plans');

/** The text of a plan or a state that a real engine wrote. */
export function planText(name: string): string {
  return readFileSync(join(PLANS, name), 'utf8');
}

export function planJson(name: string): any {
  return JSON.parse(planText(name));
}

/** The roles of one of them. */
export function planned(name: string): ReviewedApp {
  return inputOf(planText(name), name);
}

/** The roles of JSON as an input has it. */
export function read(json: unknown): ReviewedApp {
  return inputOf(JSON.stringify(json), 'input.json');
}

export function roleAt({ roles }: ReviewedApp, id: string): ReviewedRole {
  return roles.find(({ role }) => role.id === id)!;
}

/** What a plan changes of a role, a line a change: `+ Users.View`, `- Users.View`, and phrases with a sign for their effect. */
export function changesOf(app: ReviewedApp, id: string): string[] {
  const change = diffApps(app.before!, app).roles.find(({ before, after }) => (after ?? before)!.role.id === id)!;
  const signs = { more: '▲', less: '▼', neither: '·', unknown: '?' };
  return [
    ...change.permissions.map(({ change: kind, permission }) => `${kind === 'gained' ? '+' : '-'} ${permission.name}`),
    ...change.aspects.map(({ effect, text }) => `${signs[effect]} ${text}`),
    ...(change.replacement ? [change.replacement.text] : []),
  ];
}
