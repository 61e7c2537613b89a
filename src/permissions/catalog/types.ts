import type { AccessLevel } from '../access-level';
import type { PermissionRisk } from '../permission-risk';
import type { PermissionStatus } from '../permission-status';

/**
 * How binding a dependency is: `needs`: without every name it does nothing, or fails; `one-of`: one of the names is
 * enough; `for`: only a part of it depends on them; `recommended`: AWS advises to grant them together.
 */
export type DependencyStrength = 'needs' | 'one-of' | 'for' | 'recommended';

/** What a permission depends on. */
export interface Dependency {
  readonly strength: DependencyStrength;
  /** The names that it depends on; for `one-of` and with `anyOf` the alternatives. */
  readonly names: readonly string[];
  /** One of the names is enough, of a strength that means all of them otherwise. */
  readonly anyOf?: true;
  /** What they are for, as a phrase; always there for strength `for`. */
  readonly for?: string;
  /** Only for roles that are restricted like this. */
  readonly when?: 'tag-control';
  /** Id in `catalog/sources.json`. */
  readonly source: string;
  /** Concluded from how instances behave or from the names, not stated by AWS: never more than a warning. */
  readonly inferred?: true;
  /** People are meant to have the two by holding several profiles: judge by user where that is known. */
  readonly perUser?: true;
}

/** A kind of access control that cannot hide what a permission shows. */
export type Leak = 'tag' | 'hierarchy';

/** What the rules judge by. */
export interface PermissionFacts {
  readonly level: Exclude<`${AccessLevel}`, 'all'>;
  /** The row of the console's table; all permissions of a row share it. */
  readonly resource: string;
  readonly status: Exclude<`${PermissionStatus}`, 'custom'>;
  /** Whether holding it takes something away. */
  readonly restricts: boolean;
  readonly risks: readonly `${PermissionRisk}`[];
  readonly dependencies: readonly Dependency[];
  /** The names that give nothing to who holds it, because it opens all that they open. */
  readonly contains: readonly string[];
  /** The names that take its place; empty where none do. */
  readonly successors: readonly string[];
  /** The kinds of access control under which it has to be withheld, because it shows everything. */
  readonly leaks: readonly Leak[];
  /** The page that shows everything, where it is one that it opens together with others: a phrase. */
  readonly leaksAt?: string;
  /** The names that all have to be there as well to open that page. */
  readonly leaksWith: readonly string[];
  /** The kinds of access control of which AWS contradicts itself whether it obeys them. */
  readonly disputed: readonly Leak[];
  /** Whether it opens nothing but what is its holder's own; known of alternatives. */
  readonly ownOnly: boolean;
}

/** What the generated table has of `PermissionFacts`: members that say nothing are left out. */
export type FactsEntry = Pick<PermissionFacts, 'level' | 'resource' | 'status'> & Partial<PermissionFacts>;

/** How people know a permission. */
export interface PermissionText {
  /** Section of the console's table. */
  readonly section: string;
  /** Wording in the console, unique in its section. */
  readonly uiName: string;
  /** What pages of AWS call it besides, today or in the past. */
  readonly alsoKnownAs?: readonly string[];
  /** What its holder can do, one line. */
  readonly description: string;
  /** The class that has its constant. */
  readonly holder: string;
  /** Its constant in that class. */
  readonly constant: string;
}

/** What people say who do not know the console. */
export interface Saying {
  /** Words and phrases, each of which means the same. */
  readonly said: readonly string[];
  /** Id of a dangerous ability: every permission that gives it is meant. */
  readonly ability?: string;
  /** Other permissions that are meant: names, and with `.*` at their end, how names begin. */
  readonly permissions?: readonly string[];
  /** Why no permission is meant, as a sentence. */
  readonly advice?: string;
}

/** A kind of resource that access control tags can restrict. */
export interface ResourceKind {
  /** The permission that shows resources of the kind. */
  readonly view: string;
  /** No page has its name in the API, which is that of the kind elsewhere. */
  readonly guessed?: boolean;
}

/** How an instance tells whether it has a feature. */
export interface FeatureDetection {
  /** An instance attribute, an integration association, an instance storage configuration, or nothing that an API returns. */
  readonly kind: 'attribute' | 'integration' | 'storage' | 'none';
  /** Type of the attribute, integration or storage configuration; empty for `none`. */
  readonly value: string;
  /** Another type of the same kind that is enough where `value` is not there. */
  readonly orValue?: string;
  /** Why no API tells; only for `none`. */
  readonly reason?: string;
}

/** Something that an instance has, or that has to be turned on for it. */
export interface Feature {
  readonly id: string;
  readonly title: string;
  /** How to turn it on, as a phrase. */
  readonly enable: string;
  readonly detect: FeatureDetection;
  /** Another feature, which an instance can only have together with this one. */
  readonly impliedBy?: string;
}

/** Something dangerous that permissions let people do, in the words of whoever reviews access. */
export interface Ability {
  readonly id: string;
  /** Such as `Give access`. */
  readonly title: string;
  /** What people can do who have it, as words that follow `people can`. */
  readonly can: string;
  /** Why it is looked at on its own, as a sentence. */
  readonly reason: string;
  /** The permissions that give it, sorted. */
  readonly permissions: readonly string[];
}
