import type { JsonObject } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import type { Access } from '../../roles/access';
import { byCodeUnit } from '../../roles/words';
import type { ReviewedApp, ReviewedRole, Unread, Writer } from '../app/reviewed-app';
import { withoutRoles } from '../app/without-roles';
import { Definitions } from '../assembly/definitions';
import { PROFILE_TYPE } from '../assembly/named-operations';
import { profileOf } from '../assembly/profile-resource';
import type { StackTemplate } from '../assembly/stack-template';

/** A profile as every reader describes one: by the properties of CloudFormation's resource. */
export interface DescribedProfile {
  /** What its input calls it: an address, a logical id, a name. */
  readonly id: string;
  /** What is unknown or must not be shown is an expression in its place. `undefined` where nothing could be read. */
  readonly properties: JsonObject | undefined;
  readonly writer: Writer;
  /** What the resource has no property for. */
  readonly aiAgents?: Access['aiAgents'];
  /** Whether the profile stays when its tool lets go of it. */
  readonly isRetained?: boolean;
  /** What could not be read of it, as sentences. */
  readonly unresolved?: readonly string[];
  /** What a change of it comes with, as phrases that start in lower case. */
  readonly remarks?: readonly string[];
  /** Whether it may have permissions that the input does not have. */
  readonly isIncomplete?: boolean;
  /** Whether the input gives its permissions and nothing else, not even a name. */
  readonly isNameless?: boolean;
  readonly locate?: ReviewedRole['locate'];
}

/** An app of the profiles that an input describes. */
export function describedApp(profiles: readonly DescribedProfile[], source: string, unread: readonly string[] = []): ReviewedApp {
  const empty = withoutRoles(source);
  return {
    ...empty,
    users: undefined,
    roles: profiles.map((profile) => roleOf(profile, empty.source)).sort(byTitle),
    unread: unread.map((text): Unread => ({ stack: '', text: visible(text) })),
  };
}

/** An app of the roles of several. */
export function joined(apps: readonly ReviewedApp[], source: string): ReviewedApp {
  return {
    ...withoutRoles(source),
    roles: apps.flatMap(({ roles }) => roles).sort(byTitle),
    users: apps.flatMap(({ users = [] }) => users),
    unread: apps.flatMap(({ unread }) => unread),
    instances: apps.flatMap(({ instances = [] }) => instances),
  };
}

function roleOf(profile: DescribedProfile, file: string): ReviewedRole {
  const { id, properties, writer, aiAgents, unresolved = [], remarks = [], isIncomplete, isNameless, locate } = profile;
  const resource = { Type: PROFILE_TYPE, Properties: properties ?? { Ref: id } };
  const from = inNoStack(file);
  const read = profileOf(id, resource, from, new Definitions([from]), [], [], { aiAgents });
  const { reading, ...role } = read.role;
  return {
    ...read,
    role: {
      ...role,
      ...(isNameless ? { instance: 'not told' } : {}),
      reading: { ...reading, ...(isNameless ? { flaws: undefined } : {}), ...(isIncomplete ? { isIncomplete } : {}) },
    },
    writer,
    locate,
    retained: profile.isRetained ?? false,
    unresolved: [...(isNameless ? [] : read.unresolved), ...unresolved.map(visible)],
    remarks: remarks.map(visible),
    incomplete: read.incomplete || isIncomplete === true,
  };
}

function inNoStack(file: string): StackTemplate {
  return { stack: '', template: {}, file, pathOf: () => undefined, metadataOf: () => [], isNestedRead: () => true };
}

function byTitle(a: ReviewedRole, b: ReviewedRole): number {
  return byCodeUnit(a.title, b.title) || byCodeUnit(a.role.id, b.role.id);
}
