import { sections } from './generated/tables/sections';

/** What a section of the console is called, with what it was called before where the two differ: `AI agent designer (Amazon Q)`. */
export function sectionTitle(section: string): string {
  const [today = section] = Object.hasOwn(sections, section) ? sections[section]! : [];
  return section.startsWith(today) ? section : `${today} (${section})`;
}
