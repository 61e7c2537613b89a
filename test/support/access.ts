import { NO_ACCESS, readAccess, type Access } from '../../src/roles/access';

/** Access in the words of the validation's request. */
export function accessOf(details: object = {}): Access {
  return { ...NO_ACCESS, ...readAccess('request', details, { text: (value) => value as string | undefined, items: (value) => (value ?? []) as unknown[] }) };
}

/** Tags as access has them. */
export function tags(map: Readonly<Record<string, string>>): { readonly key: string; readonly value: string }[] {
  return Object.entries(map).map(([key, value]) => ({ key, value }));
}
