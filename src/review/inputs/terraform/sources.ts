import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Configuration, ResourcePlace } from './configuration';
import type { Place } from '../../app/place';
import { hclBlocks } from '../../places/hcl-blocks';
import { jsonTree } from '../../places/json-tree';
import { Lines } from '../../places/lines';
import { nodeAt, textIn } from '../../places/source-tree';

/** Larger files are not looked at: what people write is never so large. */
const MOST_BYTES = 1_000_000;

const HCL = /\.(?:tf|tofu)$/;
const JSON_SYNTAX = /\.(?:tf|tofu)\.json$/;

/** Where what starts with these words, such as `resource`, a type and a name, is in a file; one of the texts in it rather than its head. */
type Finder = (words: readonly string[], texts: readonly string[]) => Place | undefined;

/** The text that a plan was made from, as far as it is there: in the folder of the plan, or in the working directory. */
export class TerraformSources {
  private readonly folders = new Map<string, readonly Finder[]>();

  constructor(private readonly configuration: Configuration, private readonly plan: string) {}

  /** Where a resource is written, or one of its permissions; the call of its module where that is not at hand. */
  public find({ module, type, name }: Pick<ResourcePlace, 'module' | 'type' | 'name'>, permissions: readonly string[]): Place | undefined {
    const roots = [...new Set([dirname(this.plan), '.'])];
    return roots.map((root) => this.findBelow(root, module, ['resource', type, name], permissions)).find((place) => place !== undefined);
  }

  private findBelow(root: string, module: string | undefined, words: readonly string[], texts: readonly string[]): Place | undefined {
    let folder = root;
    let call: Place | undefined;
    for (const { name, source } of this.configuration.callsTo(module)) {
      call = this.findIn(folder, ['module', name], []);
      if (call === undefined || source === undefined || !/^\.\.?\//.test(source)) {
        return call;
      }
      folder = join(folder, source);
    }
    return this.findIn(folder, words, texts) ?? call;
  }

  private findIn(folder: string, words: readonly string[], texts: readonly string[]): Place | undefined {
    if (!this.folders.has(folder)) {
      this.folders.set(folder, filesIn(folder).map((file) => finderIn(file)));
    }
    return this.folders.get(folder)!.map((find) => find(words, texts)).find((place) => place !== undefined);
  }
}

/** What a folder has of the configuration, in the order of the names. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => HCL.test(name) || JSON_SYNTAX.test(name)).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A file that cannot be read, or is none of these, has nothing in it: the plan is what counts. */
function finderIn(file: string): Finder {
  try {
    const text = statSync(file).size > MOST_BYTES ? '' : readFileSync(file, 'utf8');
    return JSON_SYNTAX.test(file) ? finderInJson(text, file) : finderInHcl(text, file);
  } catch {
    return () => undefined;
  }
}

function finderInHcl(text: string, file: string): Finder {
  const blocks = hclBlocks(text);
  const lines = new Lines(text);
  return (words, texts) => {
    const block = blocks.find((one) => one.words.length === words.length && one.words.every((word, index) => word === words[index]));
    const found = texts.map((wanted) => block?.texts.find((one) => one.text === wanted)).find((one) => one !== undefined) ?? block;
    return found && { file, ...lines.region(found.start, found.end) };
  };
}

function finderInJson(text: string, file: string): Finder {
  JSON.parse(text);
  const tree = jsonTree(text);
  const lines = new Lines(text);
  return (words, texts) => {
    const node = nodeAt(tree, words);
    const found = node && (textIn(node, texts) ?? node);
    return found && { file, ...lines.region(found.start, found.end) };
  };
}
