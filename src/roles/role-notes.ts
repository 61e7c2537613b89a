import type { AiAgentTool } from './features/ai-agent-tool';
import type { RoleSettings } from './settings/role-settings';

/** What the tools of an AI agent are, and for whom it acts. */
export interface AiAgentNote {
  readonly tools: readonly AiAgentTool[];
  /** Ids of the roles of the people on whose behalf it acts. */
  readonly actsFor: readonly string[];
}

/** A role that is kept for emergencies. */
export interface BreakGlassNote {
  readonly reason: string;
  /** Whether it stays when its stack is deleted, which is known once the app is complete. */
  isKept(): boolean;
}

/** An application that gives the settings of a role to people without any. */
export interface DefaultSettingsNote {
  readonly application: string;
  /** The settings of every role that has any, by its id. */
  among(): ReadonlyMap<string, RoleSettings>;
}

/** An instance that a mixin has a profile validated on although it may not be the one of the profile. */
export interface GivenInstance {
  readonly given: string;
  /** What the profile itself names, as its template will have it. */
  readonly named: string;
  /** Only the deployment knows whether both are the same. */
  readonly isUndetermined: boolean;
}

/** A profile that was written as a resource, and that a mixin has validated. */
export interface AdoptionNote {
  /** Those that are in doubt, once the app is complete. */
  instances(): readonly GivenInstance[];
}

/** What constructs of the app know of a role, which its profile does not say. */
export interface RoleNotes {
  readonly aiAgent?: AiAgentNote;
  readonly adoption?: AdoptionNote;
  readonly breakGlass?: BreakGlassNote;
  /** Of one application after the other. */
  readonly settings?: readonly RoleSettings[];
  readonly defaultSettings?: readonly DefaultSettingsNote[];
  /** Permissions that it is to be without, and would not hold anyway. */
  readonly unusedExcept?: readonly string[];
}

/** Notes with more of them. Of what there can be several the later ones follow; of the rest the last one counts. */
export function withNotes(notes: RoleNotes = {}, more: RoleNotes): RoleNotes {
  const merged: Record<string, unknown> = { ...notes };
  for (const [kind, note] of Object.entries(more).filter(([, one]) => one !== undefined)) {
    merged[kind] = Array.isArray(note) ? [...(merged[kind] as unknown[] | undefined) ?? [], ...note as unknown[]] : note;
  }
  return merged;
}
