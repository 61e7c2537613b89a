/** A release, by its tag `v<version>`. */
export interface Release {
  readonly tag: string;
  readonly version: string;
}

const TAG = /^v(?<version>(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+))$/;

/** The highest release among tags; other tags are of no account, prereleases among them. */
export function lastRelease(tags: readonly string[]): Release | undefined {
  return tags
    .flatMap((tag) => {
      const { version, ...numbers } = TAG.exec(tag)?.groups ?? {};
      return version ? [{ tag, version, order: [numbers.major, numbers.minor, numbers.patch].map(Number) }] : [];
    })
    .sort((a, b) => b.order[0] - a.order[0] || b.order[1] - a.order[1] || b.order[2] - a.order[2])
    .map(({ tag, version }) => ({ tag, version }))
    .at(0);
}

/** Lines that were there and are no longer. */
export function lostLines(before: string, after: string): string[] {
  const kept = new Set(after.split('\n'));
  return before.split('\n').filter((line) => line !== '' && !kept.has(line));
}

/** Lines that do not stand where they stood. */
export function movedLines(before: string, after: string): string[] {
  const lines = after.split('\n');
  return before.split('\n').filter((line, index) => line !== '' && lines[index] !== line);
}

/**
 * What the changelog says of a version, without the heading.
 *
 * @throws if it has no section for the version, or nothing in it
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/[\s,]/)[0] === version);
  if (section === undefined) {
    const known = sections.map((text) => text.split('\n')[0]).join(', ');
    throw new Error(`CHANGELOG.md has no section "## ${version}"; it has ${known || 'none'}. Give what is unreleased the version as its heading, with the date.`);
  }
  const notes = section.split('\n').slice(1).join('\n').trim();
  if (notes === '') {
    throw new Error(`The section "## ${version}" of CHANGELOG.md is empty. Say what users of the version before have to know.`);
  }
  return notes;
}

/** Whether the changelog announces that something breaks: a line that starts with "Breaking" in what is not released yet. */
export function announcesBreak(changelog: string): boolean {
  return /^(?:#+|[-*])\s+(?:\*\*)?Breaking\b/m.test(changelog.split(/^## /m)[1] ?? '');
}
