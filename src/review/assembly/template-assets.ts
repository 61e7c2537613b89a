import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson } from '../../formats/read-file';
import { entriesOf, own, textOf } from '../../formats/shapes';
import { templateText } from '../../roles/access/template-text';

/** An address in S3 by path: of one by name, the bucket could end in anything. The suffixes are those of AWS's partitions. */
const ADDRESS = new RegExp([
  '^https://s3(?:[.-](?:[a-z0-9-]+|\\$\\{AWS::Region\\}))?',
  '\\.(?:amazonaws\\.(?:com(?:\\.cn)?|eu)|c2s\\.ic\\.gov|sc2s\\.sgov\\.gov|csp\\.hci\\.ic\\.gov|cloud\\.adc-e\\.uk|\\$\\{AWS::URLSuffix\\})/(.+)$',
].join(''));

/** What is no more than a bucket and a key in an address: anything else can be encoded, or taken for something of its own. */
const PLAIN = /^(?!.*\/\.{0,2}(?:\/|$))(?:[\w.-]|\/|\$\{[\w:]+\})+$/;

/**
 * The file in an assembly that a template's URL provably names: the one that a manifest of assets has uploaded to the URL's bucket and key.
 * What metadata say of a resource is no proof, since CloudFormation does not read them.
 *
 * @param manifests of the assets of the stack
 * @returns `undefined` where there is none, more than one, or something else than a file as it is
 */
export function assetAt(url: unknown, directory: string, manifests: readonly string[]): string | undefined {
  const [, place] = ADDRESS.exec(templateText(url)) ?? [];
  return uploadedTo(place, directory, manifests);
}

/** The same of the place that the manifest of an assembly names for the template of a stack: `s3://bucket/key`. */
export function stackAssetAt(url: unknown, directory: string, manifests: readonly string[]): string | undefined {
  const [, place] = /^s3:\/\/(.+)$/.exec(textOf(url) ?? '') ?? [];
  return uploadedTo(place, directory, manifests);
}

function uploadedTo(place: string | undefined, directory: string, manifests: readonly string[]): string | undefined {
  if (place === undefined || !PLAIN.test(place)) {
    return undefined;
  }
  const files = manifests.flatMap((manifest) => entriesOf(own(readJson(manifest, 'a manifest of assets'), 'files')).map(([, file]) => file))
    .filter((file) => entriesOf(own(file, 'destinations')).some(([, destination]) => placeOf(destination) === place));
  const sources = [...new Set(files.map((file) => sourceOf(file, directory)))];
  return sources.length === 1 ? sources[0] : undefined;
}

function placeOf(destination: unknown): string {
  return `${textOf(own(destination, 'bucketName'))}/${textOf(own(destination, 'objectKey'))}`;
}

/** An archive is no template, and an executable makes one only when it is uploaded. */
function sourceOf(file: unknown, directory: string): string | undefined {
  const source = own(file, 'source');
  const [path, packaging = 'file'] = [own(source, 'path'), own(source, 'packaging')];
  const isFile = typeof path === 'string' && path === basename(path) && packaging === 'file' && own(source, 'executable') === undefined;
  return isFile && existsSync(join(directory, path)) ? join(directory, path) : undefined;
}
