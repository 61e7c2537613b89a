import { isExport, type CorpusProfile, type WrongName } from './read';
import { factsOf, isCatalogued, successorsOf } from '../../src/permissions/catalog';
import { nearest } from '../../src/permissions/nearest';
import type { Role } from '../../src/roles/role';
import type { Finding } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import { roleRules } from '../../src/rules/role/role-rules';
import { plainRole } from '../support/plain-role';

/** A profile and what the rules say of it. */
export interface JudgedProfile {
  readonly profile: CorpusProfile;
  readonly findings: readonly Finding[];
}

/** A dependency that a profile does not meet, with what it rests on. */
export interface UnmetEdge {
  readonly profile: CorpusProfile;
  readonly finding: Finding;
  /** Ids in `catalog/sources.json`. */
  readonly sources: readonly string[];
  /** AWS states it for at least one of the permissions. */
  readonly stated: boolean;
}

/** A wrong name, what is said to be near it, and the place of the right answer: 0 is the first. */
export interface JudgedName extends WrongName {
  readonly suggestions: readonly string[];
  readonly found: boolean;
  /** `undefined` where nobody knows the right answer, -1 where it is not among the suggestions. */
  readonly place?: number;
}

/** Each profile is judged alone: nobody knows what its users hold besides. */
export function judgeProfiles(profiles: readonly CorpusProfile[]): JudgedProfile[] {
  return profiles.map((profile) => ({ profile, findings: judge([roleOf(profile)], { rules: roleRules }) }));
}

/** Errors about missing dependencies on lists that instances returned: each must rest on what AWS states. */
export function unmetOnExports(judged: readonly JudgedProfile[]): UnmetEdge[] {
  return judged.filter(({ profile }) => isExport(profile)).flatMap(({ profile, findings }) => findings
    .filter(({ rule, severity }) => rule === 'missing-dependency' && severity === 'error')
    .map((finding) => {
      const edges = finding.permissions
        .flatMap((name) => factsOf(name)?.dependencies ?? [])
        .filter(({ strength, names }) => (strength === 'needs' || strength === 'one-of') && names.some((name) => finding.message.includes(name)));
      const sources = [...new Set(edges.map(({ source }) => source))].sort();
      return { profile, finding, sources, stated: edges.some(({ inferred }) => !inferred) };
    }));
}

/** Names of the profiles that the catalog does not have, each once, with the profiles that hold it. */
export function unknownNames(judged: readonly JudgedProfile[]): Map<string, CorpusProfile[]> {
  const holders = new Map<string, CorpusProfile[]>();
  for (const { profile, findings } of judged) {
    for (const name of findings.filter(({ rule }) => rule === 'unknown-name').flatMap(({ permissions }) => permissions)) {
      holders.set(name, [...holders.get(name) ?? [], profile]);
    }
  }
  return new Map([...holders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the catalog makes of a wrong name. */
export function judgeName(wrong: WrongName): JudgedName {
  const renamed = successorsOf(wrong.name);
  const suggestions = renamed.length > 0 ? renamed : nearest(wrong.name);
  return {
    ...wrong,
    suggestions,
    found: !isCatalogued(wrong.name),
    ...(wrong.meant.length > 0 ? { place: suggestions.findIndex((name) => wrong.meant.includes(name)) } : {}),
  };
}

function roleOf({ id, permissions }: CorpusProfile): Role {
  return plainRole(permissions, { id, name: undefined, instance: 'corpus' });
}
