import * as cdk from 'aws-cdk-lib';
import * as connect from 'aws-cdk-lib/aws-connect';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import * as constructs from 'constructs';
import type { Copy } from '../../../src/copies/this-copy';
import { facts } from '../../../src/permissions/generated/tables/facts';
import { names } from '../../../src/permissions/generated/tables/names';
import { texts } from '../../../src/permissions/generated/tables/texts';

/** Peers of the library, of which an app has one copy whatever it has of the library. */
const PEERS: Readonly<Record<string, object>> = {
  'aws-cdk-lib': cdk, 'aws-cdk-lib/aws-connect': connect, 'aws-cdk-lib/aws-iam': iam, 'aws-cdk-lib/aws-ssm': ssm, 'constructs': constructs,
};

/** In what a copy is different from the one that tests import. */
interface Difference {
  /** What it says of itself, unless it is loaded from the same folder. */
  readonly copy?: Copy;
  /** A permission that its catalog has besides. */
  readonly added?: string;
  /** Whether the CDK is loaded once more as well, as jest does where nothing is said. */
  readonly hasOwnPeers?: boolean;
}

/** The library loaded once more, with classes and modules of its own. */
export function anotherCopy({ copy, added, hasOwnPeers = false }: Difference = {}): typeof import('../../../src') {
  let library: typeof import('../../../src');
  jest.isolateModules(() => {
    if (!hasOwnPeers) {
      Object.entries(PEERS).forEach(([name, peer]) => jest.doMock(name, () => peer));
    }
    if (copy) {
      jest.doMock('../../../src/copies/this-copy', () => ({ thisCopy: () => copy }));
    }
    if (added !== undefined) {
      const text = { ...texts['Users.View'], uiName: added, constant: 'ADDED' };
      jest.doMock('../../../src/permissions/generated/tables/names', () => ({ names: [...names, added] }));
      jest.doMock('../../../src/permissions/generated/tables/facts', () => ({ facts: { ...facts, [added]: { level: 'view', resource: added, status: 'current' } } }));
      jest.doMock('../../../src/permissions/generated/tables/texts', () => ({ texts: { ...texts, [added]: text } }));
    }
    library = jest.requireActual('../../../src');
  });
  [...Object.keys(PEERS), '../../../src/copies/this-copy'].forEach((name) => jest.dontMock(name));
  ['names', 'facts', 'texts'].forEach((name) => jest.dontMock(`../../../src/permissions/generated/tables/${name}`));
  return library!;
}

/** A copy of the folder that npm installs for a package that asks for another version. */
export function copyOf(version: string, protocol = 1): Copy {
  return { version, protocol, path: `/app/node_modules/company-roles-${version}/node_modules/cdk-connect-security-profiles` };
}
