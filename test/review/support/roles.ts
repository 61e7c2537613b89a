import { templateOf, type RoleFixture } from './assembly';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { templateApp } from '../../../src/review/assembly/read-app';

/** An app of a single template with these roles. */
export function appOf(...roles: RoleFixture[]): ReviewedApp {
  return templateApp(templateOf(roles), 'template');
}

/** Lines without the spaces around them, so that tests say what is said and not how it is laid out. */
export function words(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
