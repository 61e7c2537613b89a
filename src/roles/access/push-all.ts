/** Adds items to a list. As arguments of `push`, those of a long list would not fit on the stack. */
export function pushAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) {
    list.push(item);
  }
}
