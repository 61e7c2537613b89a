import type { Result } from './results';
import type { Presentation } from '../reporter';

/** Where a result is, with the whole region that GitHub requires: lines and columns count from one, and the last is after the end. */
export function locationOf({ at, about }: Result, { inRepository }: Pick<Presentation, 'inRepository'>): object {
  const { file, line, column = 1, endLine = line, endColumn = endLine === line ? column + 1 : 1 } = at;
  const path = inRepository(file);
  return {
    physicalLocation: {
      // Where somebody has the repository, or a file outside of it, is nobody's business.
      artifactLocation: path === undefined ? { uri: encoded(file.split(/[\\/]/).pop()!), uriBaseId: 'INPUT' } : { uri: encoded(path), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(about === undefined ? {} : { logicalLocations: [{ name: about.title, fullyQualifiedName: about.role.id, kind: 'resource' }] }),
  };
}

function encoded(path: string): string {
  return path.replace(/\p{Cs}/gu, '\ufffd').split('/').map(encodeURIComponent).join('/');
}
