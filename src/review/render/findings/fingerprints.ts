import { createHash } from 'node:crypto';
import type { Result } from './results';

/**
 * What tells a finding from every other, and is the same as long as it is the same finding: by what it is about, and never by where that
 * is written, so that it stays what it is when lines or files move. Findings that are the same in all of this are numbered.
 */
export function fingerprints(results: readonly Result[]): string[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const key = createHash('sha256').update(JSON.stringify(identityOf(result))).digest('hex').slice(0, 32);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key}:${number}`;
  });
}

/** Of a finding about no permission, only the message says what it is about; its numbers can be those of something that grows. */
function identityOf({ rule, role, about, permissions, message }: Result): unknown[] {
  return [rule, about?.stack, role, permissions, permissions.length === 0 ? message.replace(/\d+/g, '0') : ''];
}
