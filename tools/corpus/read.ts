import { readFileSync } from 'node:fs';

/** A profile that somebody wrote or that an instance returned. */
export interface CorpusProfile {
  readonly id: string;
  /** How far to trust it: `confirmed-export` and `inferred-export` are lists that live instances returned. */
  readonly provenance: string;
  readonly permissions: readonly string[];
}

/** A name that somebody wrote and that does not exist. */
export interface WrongName {
  readonly name: string;
  /** What was meant; any of them is right. Empty where nobody knows. */
  readonly meant: readonly string[];
}

/**
 * Reads profiles: a JSON list of `{ id, provenance, permissions }`.
 *
 * @throws Error that says which entry is not as it should be
 */
export function readProfiles(file: string): CorpusProfile[] {
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) {
    throw new Error(`${file}: expected a list of { id, provenance, permissions }, got ${typeof entries}.`);
  }
  return entries.map((entry, index) => {
    const { id, provenance, permissions } = (entry ?? {}) as Partial<CorpusProfile>;
    if (typeof id !== 'string' || typeof provenance !== 'string' || !Array.isArray(permissions) || permissions.some((name) => typeof name !== 'string')) {
      throw new Error(`${file}: entry ${index} is ${JSON.stringify(entry)?.slice(0, 80)}; expected { id, provenance, permissions: [names] }.`);
    }
    return { id, provenance, permissions };
  });
}

/** Reads wrong names: one a line, and after a tab, where known, what was meant, with `|` between several right answers. */
export function readWrongNames(file: string): WrongName[] {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => {
    const [name, meant = ''] = line.split('\t');
    return { name: name.trim(), meant: meant.split('|').map((one) => one.trim()).filter((one) => one !== '') };
  });
}

/** Whether a live instance returned it, as far as anybody knows. */
export function isExport({ provenance }: CorpusProfile): boolean {
  return provenance.endsWith('-export');
}
