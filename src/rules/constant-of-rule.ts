/** What the constant of `ProfileRule` for a rule of the library is called. */
export function constantOfRule(id: string): string {
  return id.toUpperCase().replace(/-/g, '_');
}
