import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ConstructMetadata } from './construct-metadata';
import { nestedReadIn, nestedTemplates, type TemplateReader } from './nested-templates';
import type { StackTemplate } from './stack-template';
import { stackAssetAt } from './template-assets';
import { InputError } from '../../formats/input-error';
import { readJson } from '../../formats/read-file';
import { canonical, entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';

const MANIFEST = 'manifest.json';

/** Whether a directory is a cloud assembly, as `cdk synth` writes it. */
export function isCloudAssembly(directory: string): boolean {
  return existsSync(join(directory, MANIFEST));
}

/**
 * Every template of a cloud assembly: its stacks, their nested stacks, and those of the stages in it.
 *
 * @param read reads its templates; an assembly has JSON, and YAML only in assets of others
 * @throws InputError if a file of the assembly is missing, cannot be read, or lies outside of it
 */
export function readCloudAssembly(directory: string, read: TemplateReader): StackTemplate[] {
  const manifest = readJson(join(directory, MANIFEST), 'the manifest of a cloud assembly');
  const artifacts = own(manifest, 'artifacts');
  if (!isObject(manifest) || (artifacts !== undefined && !isObject(artifacts))) {
    throw new InputError(`${join(directory, MANIFEST)} is not the manifest of a cloud assembly. Give the directory that "cdk synth" writes, usually cdk.out.`);
  }
  return entriesOf(artifacts).flatMap(([id, artifact]) => {
    switch (own(artifact, 'type')) {
      case 'aws:cloudformation:stack': return readStack(directory, id, artifact as JsonObject, assetFiles(directory, artifacts, artifact), read);
      case 'cdk:cloud-assembly': return readCloudAssembly(inside(directory, own(own(artifact, 'properties'), 'directoryName'), id), read);
      default: return [];
    }
  });
}

function readStack(directory: string, id: string, artifact: JsonObject, assets: readonly string[], read: TemplateReader): StackTemplate[] {
  const file = inside(directory, own(own(artifact, 'properties'), 'templateFile'), id);
  const separate = own(artifact, 'additionalMetadataFile');
  const metadata = new ConstructMetadata({
    ...(separate === undefined ? {} : readJson(inside(directory, separate, id), 'the metadata of a stack') as object),
    ...(own(artifact, 'metadata') as object | undefined),
  });
  const template = read.file(file);
  const stack = textOf(own(artifact, 'displayName')) ?? textOf(id)!;
  const environment = environmentOf(own(artifact, 'environment'));
  // The name in brackets that a display name can end in is not a part of the path.
  const root = stack.replace(/ \([^()]*\)$/, '');
  const [stackName = id, parameters] = ['stackName', 'parameters'].map((name) => own(own(artifact, 'properties'), name));
  const scope = { stack: root, template, environment, deployment: { stackName, parameters } };
  const nested = { directory: dirname(file), file, stack: root, environment, scope, metadata, assets, read };
  const url = own(own(artifact, 'properties'), 'stackTemplateAssetObjectUrl');
  return [
    {
      ...scope,
      file,
      ...(url === undefined || stackAssetAt(url, dirname(file), assets) === file ? {} : { deployedFrom: canonical(url) }),
      pathOf: metadata.pathsIn(template),
      metadataOf: (path) => metadata.at(path),
      isNestedRead: nestedReadIn(template, nested),
    },
    ...nestedTemplates(template, nested),
  ];
}

/** `aws://111122223333/us-east-1`, either of which may be left to the deployment. */
function environmentOf(value: unknown): StackTemplate['environment'] {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(textOf(value) ?? '') ?? [];
  const known = (part: string | undefined) => (part === undefined || part.startsWith('unknown-') ? undefined : part);
  return { account: known(account), region: known(region) };
}

/** The asset manifests that a stack depends on, as far as they are there: without one, nothing is proved of what a template is deployed from. */
function assetFiles(directory: string, artifacts: unknown, artifact: unknown): string[] {
  const dependencies = own(artifact, 'dependencies');
  return (Array.isArray(dependencies) ? dependencies : []).flatMap((id) => {
    const dependency = typeof id === 'string' ? own(artifacts, id) : undefined;
    return own(dependency, 'type') === 'cdk:asset-manifest' ? [inside(directory, own(own(dependency, 'properties'), 'file'), String(id))] : [];
  }).filter((file) => existsSync(file));
}

/** The path of a file that an assembly names: never one outside of it. */
function inside(directory: string, file: unknown, artifact: string): string {
  if (typeof file !== 'string') {
    throw new InputError(`${join(directory, MANIFEST)} names no file for artifact ${artifact}. Run "cdk synth" again.`);
  }
  const path = resolve(directory, file);
  const within = relative(directory, path);
  if (within === '' || within.startsWith('..') || isAbsolute(within)) {
    throw new InputError(`${join(directory, MANIFEST)} names ${file}, which is outside of the assembly. Run "cdk synth" again.`);
  }
  return path;
}

/** Whether a path is a directory; `false` where there is nothing. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
