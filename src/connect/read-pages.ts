/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/** The service sent the same page token twice; following it would never end. */
export class RepeatedPageToken extends Error {
  public override readonly name = 'RepeatedPageToken';

  constructor() {
    super('The same page token came twice, so the list has no end.');
  }
}

/** Reads a list to its end. */
export async function readPages<T>(read: (token?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  for (let token: string | undefined; ;) {
    const page = await read(token);
    items.push(...page.items);
    token = page.nextToken;
    if (!token) {
      return items;
    }
    if (seen.has(token)) {
      throw new RepeatedPageToken();
    }
    seen.add(token);
  }
}
