import { entriesOf, isObject, mapOf, own, textOf, textsOf } from './shapes';
import type { RoleWaiver } from '../../rules/role';

/** Type of the construct metadata that says of a role what its template cannot. */
export const ROLE_METADATA = 'cdk-connect-security-profiles:role';

/** What a cloud assembly says of a role besides its template. */
export interface RoleMetadata {
  readonly kind?: string;
  readonly preset: readonly string[];
  readonly additional: readonly string[];
  readonly except: readonly string[];
  /** By permission name, such as `needed by Cases.View`. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly custom: readonly string[];
  readonly privileged?: string;
  /** Construct paths. */
  readonly heldTogetherWith: readonly string[];
  readonly waivers: readonly RoleWaiver[];
}

/** Reads it from whatever another program may have written under that type; what has not the right form is left out. */
export function roleMetadata(data: unknown): RoleMetadata | undefined {
  if (!isObject(data)) {
    return undefined;
  }
  return {
    kind: textOf(own(data, 'kind')),
    preset: textsOf(own(data, 'preset')),
    additional: textsOf(own(data, 'additional')),
    except: textsOf(own(data, 'except')),
    reasons: mapOf(entriesOf(own(data, 'reasons')).flatMap(([name, reason]) => (typeof reason === 'string' ? [[textOf(name)!, textOf(reason)!]] : []))),
    custom: textsOf(own(data, 'custom')),
    privileged: textOf(own(data, 'privileged')),
    heldTogetherWith: textsOf(own(data, 'heldTogetherWith')),
    waivers: waiversOf(own(data, 'waivers')),
  };
}

function waiversOf(value: unknown): RoleWaiver[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const [rule, permission, reason] = ['rule', 'permission', 'reason'].map((key) => textOf(own(item, key)));
    return rule === undefined || reason === undefined ? [] : [{ rule, reason, ...(permission === undefined ? {} : { permission }) }];
  });
}
