import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PROJECT, type StagedPackage } from './manifest';
import { DIST } from './paths';
import { bundledPackages, type BundledPackage } from '../bundle/bundled-packages';

/** Writes a software bill of materials for each package: what its bundle holds of other packages. */
export function writeSboms(packages: readonly StagedPackage[]): void {
  mkdirSync(join(DIST, 'sbom'), { recursive: true });
  packages.forEach((one) => writeFileSync(join(DIST, 'sbom', `${one.name}-${PROJECT.version}.cdx.json`), sbomOf(one)));
}

/** The same text for the same bundle: it has neither a time nor a number of its own. */
function sbomOf({ name, bundle }: StagedPackage): string {
  const subject = component({ name, version: PROJECT.version, license: String(PROJECT.license) });
  const held = bundledPackages(bundle).map(component);
  held.forEach(({ bomRef }) => subject.dependencies.add(bomRef));
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: subject }),
    components: new Models.ComponentRepository(held),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, license }: Pick<BundledPackage, 'name' | 'version' | 'license'>): Models.Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, name, {
    version, purl, bomRef: purl, licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
  });
}
