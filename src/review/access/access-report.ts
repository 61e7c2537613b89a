import type { AccessChanges } from './changes';
import type { Filing } from './filing';
import type { Ability } from '../../permissions/catalog/types';
import type { RoleWaiver } from '../../roles/role';
import type { Guardrail } from '../../rules/guardrails';
import type { JudgedReport } from '../app/report-base';

/** A dangerous ability, and the permissions that give it, sorted. */
export interface GivenAbility {
  readonly ability: Ability;
  readonly permissions: readonly string[];
}

/** A profile of the instance, and who has it. */
export interface ReviewedProfile {
  readonly id: string;
  readonly name: string;
  /** What there is to know of where it comes from, as phrases: `managed by AWS`, `comes with Amazon Connect`, `in no code`. */
  readonly marks: readonly string[];
  /** `undefined` where they were not read. */
  readonly permissions?: readonly string[];
  /** The gravest first. */
  readonly abilities: readonly GivenAbility[];
  /** How many people hold it; `undefined` where nobody counted. */
  readonly people?: number;
  /** ARNs of the AI agents that hold it. */
  readonly aiAgents: readonly string[];
  /** Decisions to accept what it has against guardrails, ended ones as well. */
  readonly waivers: readonly RoleWaiver[];
  /** Of its permissions, those of which a guardrail says anything. */
  readonly concerned: ReadonlyMap<Guardrail, readonly string[]>;
}

/** What holders can do, and which of their profiles give it to them. */
export interface HeldAbility {
  readonly ability: Ability;
  readonly by: readonly ReviewedProfile[];
}

/** A guardrail that holders violate; `breachIn` says with what. */
export interface HeldBreach {
  readonly guardrail: Guardrail;
  /** The profiles that it comes from. */
  readonly by: readonly ReviewedProfile[];
  /** The decisions by which it is accepted; none where it is not. */
  readonly waivers: readonly RoleWaiver[];
}

/** A profile that somebody holds and of which it is not known what it gives. */
export interface UnknownProfile {
  readonly id: string;
  /** `undefined` of one that the snapshot does not have. */
  readonly name?: string;
}

/** People who hold the same profiles, or an AI agent. */
export interface Holder {
  /** What they hold, in words: `Agent + Supervisor`. */
  readonly title: string;
  /** By name. */
  readonly profiles: readonly ReviewedProfile[];
  /** Profiles of which it is not known what they give: what the holders can do in total could not be determined. */
  readonly unknown: readonly UnknownProfile[];
  /** How many people; 0 for an AI agent. */
  readonly people: number;
  /** Their user names, where these are known. */
  readonly names?: readonly string[];
  /** ARN of the AI agent. */
  readonly aiAgent?: string;
  /** The gravest first. */
  readonly abilities: readonly HeldAbility[];
  readonly breaches: readonly HeldBreach[];
}

/** A dangerous ability, and who has it. */
export interface ReviewedAbility {
  readonly ability: Ability;
  readonly people: number;
  readonly holders: readonly Holder[];
  /** Those of whom it could not be determined. */
  readonly undetermined: readonly Holder[];
  /** Profiles that give it, those that nobody holds included. */
  readonly profiles: readonly ReviewedProfile[];
}

/** Whether a guardrail is kept by everybody. What people hold of whom not everything is known is neither kept nor violated. */
export interface ReviewedGuardrail {
  readonly guardrail: Guardrail;
  readonly verdict: 'violated' | 'kept' | 'undetermined' | 'accepted';
  /** Those who violate it, and nobody accepted it. */
  readonly violating: readonly Holder[];
  /** Those who violate it, which somebody accepted. */
  readonly accepted: readonly Holder[];
  /** Those of whom it could not be determined. */
  readonly undetermined: readonly Holder[];
}

/** Who can do what on an instance, to be looked at and signed. */
export interface AccessReport extends JudgedReport {
  readonly command: 'access';
  readonly filing: Filing;
  /** How many people were counted; `undefined` where nobody counted. */
  readonly people?: number;
  /** Whether the names of people are in it. */
  readonly hasNames: boolean;
  /** Those that need the most attention first. */
  readonly holders: readonly Holder[];
  /** By name. */
  readonly profiles: readonly ReviewedProfile[];
  /** The gravest first. */
  readonly abilities: readonly ReviewedAbility[];
  readonly guardrails: readonly ReviewedGuardrail[];
  /** What is otherwise than in an earlier snapshot. */
  readonly changes?: AccessChanges;
}

/** What holders have against guardrails that nobody accepted. */
export function openBreaches({ breaches }: Pick<Holder, 'breaches'>): HeldBreach[] {
  return breaches.filter(({ waivers }) => waivers.length === 0);
}

/** Those who violate a guardrail, and nobody accepted it. */
export function violatorsOf(guardrail: Guardrail, holders: readonly Holder[]): Holder[] {
  return holders.filter((one) => openBreaches(one).some((breach) => breach.guardrail === guardrail));
}

/** Profiles that nobody holds, where it is known who holds what. */
export function unassigned({ profiles }: Pick<AccessReport, 'profiles'>): ReviewedProfile[] {
  return profiles.filter(({ people, aiAgents }) => people === 0 && aiAgents.length === 0);
}
