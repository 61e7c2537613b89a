import { textOf, type Package, type Packages } from './packages';

const HEADING = `The extracts in this folder are from the packages below, and are under their licenses. They were changed: each holds
a part of what the package has, in another form, and without its texts for readers.
`;

/** The notice that goes with the extracts: every license asks for its own text, or for that of a notice. */
export function noticeOf(packages: Packages): string {
  const sorted = Object.values(packages).sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${[HEADING, ...sorted.map(sectionOf)].join(`\n${'-'.repeat(100)}\n\n`)}`;
}

function sectionOf({ name, version, license, registry, files }: Package): string {
  const texts = [...files.keys()].filter((file) => /(?:\.dist-info\/(?:licenses\/)?|^package\/)(?:LICENSE|NOTICE)(?:\.\w+)?$/i.test(file)).sort();
  // The text of this one is the project's own license.
  const isApache = license === 'Apache-2.0';
  const told = texts.filter((file) => !isApache || /NOTICE[^/]*$/.test(file)).map((file) => textOf(files, file).replace(/\r\n?/g, '\n').trim());
  const where = isApache ? ['The text of the license is in the file LICENSE at the root of this repository.'] : [];
  return `${[`${name} ${version} (${registry}), ${license}`, ...where, ...told].join('\n\n')}\n`;
}
