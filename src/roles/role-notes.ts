import type { AiAgentTool } from './features/ai-agent-tool';
import type { ProfileSetting } from './settings/profile-setting';
import type { ProfileSettingsDefinition } from './settings/profile-settings-definition';
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

/** The settings that an app keeps for one application alongside Connect, on one instance. */
export interface KeptSettings {
  /** Path of what keeps them. */
  readonly path: string;
  readonly definition: ProfileSettingsDefinition;
  /** The settings of every role that has any, by its id. */
  all(): ReadonlyMap<string, RoleSettings>;
  /** Whether a setting is reserved for others than the role that has the note. */
  isReserved(setting: ProfileSetting): boolean;
  /** Whether people without settings of their own get any. */
  hasDefault(): boolean;
  /** Whether somebody chose those of the role that has the note for them. */
  isDefault(): boolean;
}

/** An application in which a copy of a role lacks the settings of its original. */
export interface LackingSettings {
  readonly application: string;
  readonly title: string;
  readonly original: string;
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
  readonly settings?: readonly KeptSettings[];
  readonly lackingSettings?: readonly LackingSettings[];
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
