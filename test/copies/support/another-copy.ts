import * as cdk from 'aws-cdk-lib';
import * as connect from 'aws-cdk-lib/aws-connect';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import * as constructs from 'constructs';
import type { Copy } from '../../../src/copies/this-copy';

/** Peers of the library, of which an app has one copy whatever it has of the library. */
const PEERS: Readonly<Record<string, object>> = {
  'aws-cdk-lib': cdk, 'aws-cdk-lib/aws-connect': connect, 'aws-cdk-lib/aws-iam': iam, 'aws-cdk-lib/aws-ssm': ssm, 'constructs': constructs,
};

/**
 * The library loaded once more, with classes and modules of its own.
 *
 * @param copy what it says of itself, unless it is loaded from the same folder
 */
export function anotherCopy(copy?: Copy): typeof import('../../../src') {
  let library: typeof import('../../../src');
  jest.isolateModules(() => {
    Object.entries(PEERS).forEach(([name, peer]) => jest.doMock(name, () => peer));
    if (copy) {
      jest.doMock('../../../src/copies/this-copy', () => ({ thisCopy: () => copy }));
    }
    library = jest.requireActual('../../../src');
  });
  [...Object.keys(PEERS), '../../../src/copies/this-copy'].forEach((name) => jest.dontMock(name));
  return library!;
}

/** A copy of the folder that npm installs for a package that asks for another version. */
export function copyOf(version: string, protocol = 1): Copy {
  return { version, protocol, path: `/app/node_modules/company-roles-${version}/node_modules/cdk-connect-security-profiles` };
}
