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

/** What constructs of the app know of a role, which its profile does not say. */
export interface RoleNotes {
  readonly aiAgent?: AiAgentNote;
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
