import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isCloudAssembly, isDirectory, readCloudAssembly } from './cloud-assembly';
import { ConstructMetadata } from './construct-metadata';
import { Definitions } from './definitions';
import { nestedReadIn, nestedTemplates, type TemplateReader } from './nested-templates';
import { parsePlainTemplate, readStackTemplate, readTemplate } from './parse-template';
import { profileOf, profileResources } from './profile-resource';
import { readBacksIn } from './read-back';
import { referrersIn } from './referrers';
import { sdkCallRoles } from './sdk-calls';
import { metadataOfStacks, type Scope, type StackTemplate } from './stack-template';
import { unreadParts } from './unread-parts';
import { unreadSettings } from './unread-settings';
import { definedUsers } from './users';
import { validationSettings, waivedRules } from './validation-settings';
import { appJudgement } from '../../formats/app-metadata';
import { InputError } from '../../formats/input-error';
import { writtenBy } from '../../formats/library-version';
import { recordedSettings } from '../../formats/settings-record';
import type { JsonObject } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { byCodeUnit } from '../../roles/words';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';

const READER: TemplateReader = { file: readTemplate, text: (text) => parsePlainTemplate(text, 'A template in a template') };

/**
 * Reads the roles of an app from a cloud assembly (the directory that `cdk synth` writes) or from a template. Neither need
 * be made with this library.
 *
 * @throws InputError if there is none at the path, or it cannot be read
 */
export function readApp(path: string, source = path): ReviewedApp {
  if (isDirectory(path)) {
    if (!isCloudAssembly(path)) {
      throw new InputError(`${path} has no manifest.json, so it is not a cloud assembly. Give the directory that "cdk synth" writes, or a template.`);
    }
    // A revision is read from a directory that nobody will find again.
    const templates = readCloudAssembly(path, { ...READER, file: readStackTemplate })
      .map((from) => ({ ...from, file: visible(join(source, relative(path, from.file))) }));
    return appOf(templates, source);
  }
  if (!existsSync(path)) {
    throw new InputError(`${path} does not exist. Give a directory that "cdk synth" writes (usually cdk.out), or a template.`);
  }
  return templateApp(readTemplate(path), source);
}

/**
 * The roles of a single template.
 *
 * @param to where it is deployed to, as far as that is known
 */
export function templateApp(template: JsonObject, source: string, to: Pick<Scope, 'environment' | 'deployment'> = {}): ReviewedApp {
  const file = visible(source);
  const metadata = new ConstructMetadata({});
  const scope: Scope = { stack: '', template, ...to };
  const nested = { stack: '', file, environment: to.environment ?? {}, scope, metadata, assets: [], read: READER };
  return appOf([
    { ...scope, file, pathOf: metadata.pathsIn(template), metadataOf: () => [], isNestedRead: nestedReadIn(template, nested) },
    ...nestedTemplates(template, nested),
  ], source);
}

function appOf(templates: readonly StackTemplate[], source: string): ReviewedApp {
  const definitions = new Definitions(templates);
  const roles = templates.flatMap((from) => {
    const referrers = referrersIn(from.template);
    const waived = waivedRules(from);
    const written = new Map(readBacksIn(from).flatMap((one) => [...one.written]));
    return [
      ...profileResources(from)
        .map(([id, resource]) => profileOf(id, resource, from, definitions, referrers.get(id) ?? [], waived.get(id), written.get(id))),
      ...sdkCallRoles(from, definitions),
    ];
  });
  const named = withUniqueIds(roles);
  const metadata = metadataOfStacks(templates);
  const applications = recordedSettings(metadata);
  const described = new Set(applications.map(({ application }) => application));
  return {
    source: visible(source),
    ...(applications.length === 0 ? {} : { applications }),
    users: definedUsers(templates, named, definitions),
    roles: named.sort(byStackAndTitle),
    validations: templates.flatMap(validationSettings),
    judgement: appJudgement(metadata),
    library: writtenBy(metadata),
    unread: templates.flatMap((from) => [...unreadParts(from), ...unreadSettings(from, described)]),
  };
}

/** Templates of others can claim the same path twice; rules need to tell roles apart. */
function withUniqueIds(roles: readonly ReviewedRole[]): ReviewedRole[] {
  const seen = new Map<string, number>();
  return roles.map((reviewed) => {
    const count = (seen.get(reviewed.role.id) ?? 0) + 1;
    seen.set(reviewed.role.id, count);
    return count === 1 ? reviewed : { ...reviewed, role: { ...reviewed.role, id: `${reviewed.role.id} (${count})` } };
  });
}

function byStackAndTitle(a: ReviewedRole, b: ReviewedRole): number {
  return byCodeUnit(a.stack, b.stack) || byCodeUnit(a.title, b.title) || byCodeUnit(a.role.id, b.role.id);
}
