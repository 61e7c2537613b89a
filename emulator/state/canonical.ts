/** A copy as plain JSON with sorted keys and sorted lists. */
export function canonical<T>(value: T): T {
  return sorted(JSON.parse(JSON.stringify(value))) as T;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).map((item) => [JSON.stringify(item), item] as const).sort(byFirst).map(([, item]) => item);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)] as const).sort(byFirst));
  }
  return value;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
