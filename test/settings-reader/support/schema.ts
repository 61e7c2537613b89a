/** A schema as the synthesis writes it into a module, with a setting of every kind and only what the reader needs. */
export const SCHEMA = {
  properties: {
    format: { const: 1 },
    application: { const: 'desk' },
    version: { const: 3 },
    settings: {
      properties: {
        listen: { default: false },
        users: { items: { enum: ['view', 'edit', 'create'] }, default: [] },
        activity: { enum: ['none', 'own', 'all'], default: 'none' },
        uploads: { default: false, renamedFrom: 'attachments' },
        video: { default: false, since: 3 },
      },
    },
  },
} as const;

/** A document of the desk, as an object. */
export function document(settings: object, members: object = {}): object {
  return { format: 1, application: 'desk', version: 3, profile: 'Agent', settings, ...members };
}

/** A value of every setting, each at its most restricted one. */
export const RESTRICTED = { listen: false, users: [], activity: 'none', uploads: false, video: false };
