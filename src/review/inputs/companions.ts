/** Who holds what, as far as an input tells. */
export interface Holding {
  /** Ids of the profiles that a user is known to hold. */
  readonly profiles: readonly string[];
}

/**
 * Profiles that are held together, by profile: those that every user holds as well who holds it. What one user alone holds besides may
 * be missing to another, and counts for nothing here.
 */
export function companionsOf(holdings: readonly Holding[]): ReadonlyMap<string, readonly string[]> {
  const companions = new Map<string, readonly string[]>();
  for (const { profiles } of holdings) {
    for (const profile of new Set(profiles)) {
      const others = [...new Set(profiles)].filter((one) => one !== profile);
      const until = companions.get(profile);
      companions.set(profile, (until === undefined ? others : until.filter((one) => others.includes(one))).sort());
    }
  }
  return companions;
}
