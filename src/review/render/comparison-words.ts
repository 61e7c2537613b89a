/**
 * How a comparison is told: as a change that somebody is to approve, or as a difference between what an instance has and what the code
 * says. The other side of a difference is no time before, so nothing in it becomes, is gained or is lost.
 */
export interface ComparisonWords {
  /** What a role has more or less of, or than what. */
  readonly access: string;
  /** Before what a restriction or a redaction keeps holders from on the other side. */
  readonly otherwise: string;
  readonly possible: string;
  readonly impossible: string;
  /** Before deeds of holders. */
  readonly can: string;
  readonly cannot: string;
  readonly restricted: string;
  readonly noDifference: string;
  /** Behind a number of roles, by how many they are. */
  readonly haveMore: readonly [one: string, several: string];
  readonly haveLess: readonly [one: string, several: string];
  readonly areOtherwise: readonly [one: string, several: string];
  readonly nobodyHasMore: string;
  /** Before abilities of some of the holders. */
  readonly someCan: string;
  readonly someCannot: string;
  /** Beside a permission that a role has on one side only. */
  readonly gained: string;
  readonly lost: string;
}

export const CHANGE_WORDS: ComparisonWords = {
  access: 'access',
  otherwise: 'until now',
  possible: 'Becomes possible',
  impossible: 'Is no longer possible',
  can: 'Holders can now',
  cannot: 'Holders can no longer',
  restricted: 'Holders are now restricted',
  noDifference: 'Makes no difference to what holders can do',
  haveMore: ['role gets more access', 'roles get more access'],
  haveLess: ['role loses access', 'roles lose access'],
  areOtherwise: ['changes otherwise', 'change otherwise'],
  nobodyHasMore: 'No role gets more access.',
  someCan: 'Some of their holders can for the first time',
  someCannot: 'Some can no longer',
  gained: 'gained',
  lost: 'lost',
};

export const DRIFT_WORDS: ComparisonWords = {
  access: 'than the code says',
  otherwise: 'by the code',
  possible: 'Possible on the instance, and not by the code',
  impossible: 'Possible by the code, and not on the instance',
  can: 'Holders can, and the code does not say so',
  cannot: 'Holders cannot, and the code says that they can',
  restricted: 'Holders are restricted, and the code does not say so',
  noDifference: 'Makes no difference to what holders can do',
  haveMore: ['role has more access than the code says', 'roles have more access than the code says'],
  haveLess: ['role has less access than the code says', 'roles have less access than the code says'],
  areOtherwise: ['differs otherwise', 'differ otherwise'],
  nobodyHasMore: 'No role has more access than the code says.',
  someCan: 'Some of their holders can do what the code does not let them:',
  someCannot: 'Some cannot do what the code lets them:',
  gained: 'only on the instance',
  lost: 'only in the code',
};
