/**
 * Version of this library, from its package.json: equally far away from the sources, from what is compiled of them, and in a package
 * that is installed. It is read when it is asked for.
 */
export function libraryVersion(): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- above the sources, where the compiler allows no import
  return (require('../../package.json') as { readonly version: string }).version;
}
