/**
 * For the application itself, in Node.js and in a browser: the settings of a person from the documents of the security
 * profiles that the person holds. Published as `cdk-connect-security-profiles/settings-reader`, in TypeScript alone.
 */
import { merged } from './merged';
import { parsed } from './parsed';

/** The value of a setting as documents have it: on or off, the name of a choice, or levels. */
export type SettingValue = boolean | string | readonly string[];

/** A setting in the schema of the documents. */
export interface SettingSchema {
  /** The choices, from the most restricted to the widest. */
  readonly enum?: readonly string[];
  /** The levels. */
  readonly items?: { readonly enum: readonly string[] };
  /** The most restricted value. */
  readonly default: SettingValue;
  /** The version of the settings that was the first to have this one. */
  readonly since?: number;
  /** The ID that the setting had before. */
  readonly renamedFrom?: string;
}

/** The schema of the documents, which the synthesis of `ProfileSettings` writes. It has more members than the reader needs. */
export interface SettingsSchema {
  readonly properties: {
    readonly format: { readonly const: number };
    readonly application: { readonly const: string };
    readonly version: { readonly const: number };
    readonly settings: { readonly properties: { readonly [id: string]: SettingSchema } };
  };
}

/** The value of one setting; as exact as the type of its schema is. */
export type ValueOf<Setting extends SettingSchema> =
  Setting extends { readonly enum: readonly (infer Choice)[] } ? Choice
    : Setting extends { readonly items: { readonly enum: readonly (infer Level)[] } } ? readonly Level[]
      : boolean;

/** A value for every setting of a schema. */
export type SettingsOf<Schema extends SettingsSchema> = {
  readonly [Id in keyof Schema['properties']['settings']['properties']]: ValueOf<Schema['properties']['settings']['properties'][Id]>;
};

/** The text of a document, or what `JSON.parse` makes of it; nothing where a profile has no document. */
export type SettingsDocument = string | object | null | undefined;

/** Settings of a person. */
export interface ReadSettings<Settings> {
  /** A value for every setting of the schema. */
  readonly settings: Settings;
  /** Whether a document has a higher version than the schema. The application is then older than what was deployed. */
  readonly isOutdated: boolean;
  /** Anything that was not understood, in sentences for a log. Whatever it is about is at its most restricted value. */
  readonly problems: readonly string[];
}

/**
 * Reads the settings of a person who holds one profile or several.
 *
 * Of several documents, the widest value of each setting counts. A person whose profiles have no document gets the default
 * document, and without one every setting at its most restricted value. A setting that a document does not have, or whose value
 * the schema does not know, is at its most restricted value in that document.
 *
 * @param schema schema of the documents that the application was built for
 * @param documents documents of the profiles that the person holds
 * @param defaultDocument document for people whose profiles have none
 */
export function readSettings<Schema extends SettingsSchema>(
  schema: Schema, documents: readonly SettingsDocument[], defaultDocument?: SettingsDocument,
): ReadSettings<SettingsOf<Schema>> {
  const own = documents.filter(isThere);
  const all = (own.length > 0 ? own : [defaultDocument].filter(isThere)).map((document) => parsed(schema, document));
  return {
    settings: merged(schema, all.map(({ settings }) => settings)) as SettingsOf<Schema>,
    isOutdated: all.some(({ version }) => version > schema.properties.version.const),
    problems: [...new Set(all.flatMap(({ problems }) => problems))],
  };
}

/** Options for a `SettingsReader`. */
export interface SettingsReaderOptions {
  /** How long a document is kept before it is loaded again, in seconds; 60 by default. */
  readonly maxAgeSeconds?: number;
}

/** Reads settings of people, and keeps documents for a while. */
export class SettingsReader<Schema extends SettingsSchema> {
  private readonly kept = new Map<string, { readonly until: number; readonly document: Promise<SettingsDocument> }>();

  /**
   * @param schema schema of the documents that the application was built for
   * @param load loads a document by the last part of its name: the ID of a security profile, or `default`; nothing where
   * there is no such document
   */
  constructor(
    private readonly schema: Schema,
    private readonly load: (name: string) => Promise<SettingsDocument>,
    private readonly options: SettingsReaderOptions = {},
  ) {}

  /**
   * Reads the settings of a person.
   *
   * @param profileIds IDs of the security profiles that the person holds
   * @throws whatever `load` throws
   */
  public async settingsOf(profileIds: readonly string[]): Promise<ReadSettings<SettingsOf<Schema>>> {
    const documents = await Promise.all(profileIds.map((id) => this.document(id)));
    const fallback = documents.some(isThere) ? undefined : await this.document('default');
    return readSettings(this.schema, documents, fallback);
  }

  /** Forgets all documents, for an application that was told of a change. */
  public forget(): void {
    this.kept.clear();
  }

  private document(name: string): Promise<SettingsDocument> {
    const kept = this.kept.get(name);
    if (kept && kept.until > Date.now()) {
      return kept.document;
    }
    const document = this.load(name);
    this.kept.set(name, { until: Date.now() + (this.options.maxAgeSeconds ?? 60) * 1000, document });
    // A failure is not kept: the next call tries again.
    document.catch(() => this.kept.delete(name));
    return document;
  }
}

function isThere(document: SettingsDocument): document is string | object {
  return document !== undefined && document !== null;
}
