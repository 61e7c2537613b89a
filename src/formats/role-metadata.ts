import { recordedFindings, type RecordedFinding } from './recorded-findings';
import { recordedSeverities } from './recorded-severities';
import { entriesOf, isObject, mapOf, own, textOf, textsOf } from './shapes';
import { withoutEmpty } from './validation-request';
import { decode, encode, type DecodedNames } from '../permissions/compact';
import { referredRole } from '../roles/referred-role';
import type { Role, RoleWaiver } from '../roles/role';
import type { SeverityOptions } from '../rules/severity';

/** What a cloud assembly says of a role besides its template. */
export interface RoleMetadata {
  readonly kind?: string;
  /** Construct path of the role that it is a copy of. */
  readonly copyOf?: string;
  /** How far it reaches where that was said in a word, each with its reason. */
  readonly scopes: readonly string[];
  /** What its class starts from, after the scopes. */
  readonly preset: readonly string[];
  readonly additional: readonly string[];
  readonly except: readonly string[];
  /** By permission name, such as `needed by Cases.View`. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly custom: readonly string[];
  readonly privilegeReason?: string;
  /** The permissions that its construct was judged with, as a compact set. */
  readonly judged?: string;
  /** Construct paths. */
  readonly heldTogetherWith: readonly string[];
  /** Those of them that are defined elsewhere, as far as it is known what they grant. */
  readonly referred: readonly Role[];
  readonly waivers: readonly RoleWaiver[];
  /** What the synthesis found that its template alone does not show. */
  readonly findings: readonly RecordedFinding[];
  /** How severe findings about it are, where that differs from its app. */
  readonly severities?: SeverityOptions;
}

/** What the synthesis says of a role. */
export interface JudgementOfRole {
  /** The permissions that it was judged with. */
  readonly judged: readonly string[];
  readonly findings: readonly RecordedFinding[];
  /** How severe findings about it are, where that differs from its app. */
  readonly severities?: SeverityOptions;
}

/** What a role says of itself. */
export interface RoleRecord {
  /** Name of its class; `undefined` where it was written as a resource. */
  readonly kind?: string;
  readonly copyOf?: string;
  /** `undefined` where its class starts from what its user chose. */
  readonly preset?: readonly string[];
  readonly scopes: readonly { readonly kind: string; readonly name: string; readonly reason?: string }[];
  readonly additional: readonly string[];
  readonly except: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly custom: readonly string[];
  readonly privilegeReason?: string;
  readonly heldTogetherWith: readonly string[];
  readonly referred: readonly Role[];
  readonly waivers: readonly RoleWaiver[];
}

/** Writes it. What is empty is left out, as an assembly can have hundreds of roles. */
export function writeRoleMetadata({ preset, ...record }: RoleRecord, { judged, findings, severities }: JudgementOfRole): object {
  const { kind, copyOf, referred, ...others } = record;
  return {
    ...withoutEmpty({ kind, copyOf, preset: preset && encode(preset), ...others, referred: referred.map(writeReferred) }),
    judged: encode(judged),
    ...(findings.length === 0 ? {} : { findings }),
    ...(severities && { severities }),
  };
}

/** Reads it from whatever another program may have written under that type; what has not the right form is left out. */
export function roleMetadata(data: unknown): RoleMetadata | undefined {
  if (!isObject(data)) {
    return undefined;
  }
  return {
    kind: textOf(own(data, 'kind')),
    copyOf: textOf(own(data, 'copyOf')),
    scopes: listOf(own(data, 'scopes')).map((scope) => ['kind', 'name', 'reason'].flatMap((key) => textOf(own(scope, key)) ?? []).join(': ')),
    preset: namesOf(own(data, 'preset')),
    additional: textsOf(own(data, 'additional')),
    except: textsOf(own(data, 'except')),
    reasons: mapOf(entriesOf(own(data, 'reasons')).flatMap(([name, reason]) => (typeof reason === 'string' ? [[textOf(name)!, textOf(reason)!]] : []))),
    custom: textsOf(own(data, 'custom')),
    privilegeReason: textOf(own(data, 'privilegeReason')),
    judged: textOf(own(data, 'judged')),
    heldTogetherWith: textsOf(own(data, 'heldTogetherWith')),
    referred: listOf(own(data, 'referred')).flatMap(readReferred),
    waivers: waiversOf(own(data, 'waivers')),
    findings: recordedFindings(own(data, 'findings')),
    ...(own(data, 'severities') === undefined ? {} : { severities: recordedSeverities(own(data, 'severities')) }),
  };
}

function namesOf(set: unknown): readonly string[] {
  return decoded(set)?.names ?? [];
}

function decoded(set: unknown): DecodedNames | undefined {
  try {
    return typeof set === 'string' ? decode(set) : undefined;
  } catch {
    return undefined;
  }
}

function writeReferred({ id, name, instance, permissions }: Role): object {
  return { id, name, instance, permissions: encode(permissions) };
}

function readReferred(value: unknown): Role[] {
  const [id, name, instance] = ['id', 'name', 'instance'].map((key) => textOf(own(value, key)));
  const permissions = decoded(own(value, 'permissions'));
  // With a part of what it grants, it would seem to grant no more than that.
  return id === undefined || instance === undefined || permissions?.unknownNumbers.length !== 0 ? []
    : [referredRole({ id, name, instance, permissions: permissions.names })];
}

/** In place of an end that is no text: a waiver that seems to have none would hold forever. */
const NO_DAY = 'no text';

function waiversOf(value: unknown): RoleWaiver[] {
  return listOf(value).flatMap((item) => {
    const [rule, permission, reason, owner, until] = ['rule', 'permission', 'reason', 'owner', 'until'].map((key) => textOf(own(item, key)));
    const flags = ['shared', 'acknowledged'].filter((key) => own(item, key) === true).map((key) => [key, true]);
    return rule === undefined || reason === undefined ? [] : [{
      rule,
      reason,
      ...(permission === undefined ? {} : { permission }),
      ...(owner === undefined ? {} : { owner }),
      ...(own(item, 'until') === undefined ? {} : { until: until ?? NO_DAY }),
      ...Object.fromEntries(flags),
    }];
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value as unknown[] : [];
}
