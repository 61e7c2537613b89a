import { once } from 'node:events';
import { createReadStream, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DIST } from '../build/paths';

const FOLDER = join(DIST, 'python');

/** The package that is built, which comes from here alone: whoever else has its name. */
const OWN = 'cdk-connect-security-profiles';

/** Prints where pip gets packages on this machine, as its own options say it: by default, by a file or by a variable. */
export const MACHINES_INDEX = 'from pip._internal.commands import create_command; print(create_command("install").parser.get_default_values().index_url)';

/** An index on loopback that has the built package for pip, and sends it to the index of this machine for everything else. */
export class PythonIndex {
  /**
   * @param machine the address of the index that pip uses on this machine
   * @param wanted the port that it should have; any that is free by default
   */
  public static async start(machine: string, wanted = 0): Promise<PythonIndex> {
    const server = createServer(({ url }, response) => {
      const [, kind, name = ''] = new URL(url!, 'http://localhost').pathname.split('/');
      const files = readdirSync(FOLDER).filter((file) => /\.(?:whl|tar\.gz)$/.test(file));
      if (kind === 'simple' && name === OWN) {
        response.setHeader('Content-Type', 'text/html');
        response.end(`<!DOCTYPE html>${files.map((file) => `<a href="/files/${file}">${file}</a>`).join('')}`);
      } else if (kind === 'simple') {
        response.writeHead(302, { Location: `${machine.replace(/\/$/, '')}/${name}/` }).end();
      } else if (kind === 'files' && files.includes(name)) {
        createReadStream(join(FOLDER, name)).pipe(response);
      } else {
        response.writeHead(404).end();
      }
    });
    try {
      server.listen(wanted, '127.0.0.1');
      await once(server, 'listening');
    } catch (error) {
      if (wanted !== 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
        return PythonIndex.start(machine);
      }
      throw error;
    }
    return new PythonIndex(`http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`, server);
  }

  private constructor(public readonly url: string, private readonly server: Server) {}

  public stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
