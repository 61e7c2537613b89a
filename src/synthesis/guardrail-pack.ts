import { readPack, type GuardrailPackData } from '../formats/guardrail-pack';
import { InputError } from '../formats/input-error';
import { readText } from '../formats/read-file';
import { shippedPack } from '../formats/shipped-packs';
import { constantNamed } from '../roles/constant-named';
import { TEXT } from '../roles/kinds';
import type { Guardrail } from '../rules/guardrails';

/**
 * Guardrails that belong together: a pack of the library, or a file of an organization.
 *
 * The packs of the library are a start and no legal advice. Copy the file of one, change it, and use `fromFile()`.
 *
 * @example
 * ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
 */
export class GuardrailPack {
  /**
   * Limits on who hears or reads what customers say in full, card numbers included, and on who can lift the redaction.
   */
  public static readonly PAYMENT_CARD_DATA = GuardrailPack.shipped('payment-card-data');

  /**
   * Limits on exporting data of customers and on watching people at work.
   */
  public static readonly PRIVACY = GuardrailPack.shipped('privacy');

  /**
   * Duties that one person must not have together, such as writing security profiles and giving them to people.
   */
  public static readonly SEPARATION_OF_DUTIES = GuardrailPack.shipped('separation-of-duties');

  /**
   * Returns the pack of the library with a name, such as `privacy`.
   *
   * @param name name of the pack, which the command takes as well
   * @throws if no pack has the name
   */
  public static of(name: string): GuardrailPack {
    TEXT(name, 'name', 'GuardrailPack.of()');
    return constantNamed(GuardrailPack, 'pack of guardrails', name, ', or GuardrailPack.fromFile(path)');
  }

  /**
   * Returns the guardrails in a file.
   *
   * @param path path of a JSON file in the form of the packs of the library, from the working directory
   * @throws if there is no such file, or any of its guardrails cannot be kept
   */
  public static fromFile(path: string): GuardrailPack {
    TEXT(path, 'path', 'GuardrailPack.fromFile()');
    try {
      return new GuardrailPack(path, readPack(readText(path, 'guardrails'), path));
    } catch (error) {
      // Whoever runs an app sees the message of an error and nothing else of it.
      const { message, output } = error as InputError;
      throw output === undefined ? error : new InputError(`${message} ${output.replace(/\n/g, ' ')}`);
    }
  }

  private static shipped(name: string): GuardrailPack {
    return new GuardrailPack(name, shippedPack(name)!);
  }

  /**
   * The name of the pack: of one that comes with the library its own, and of a file the path.
   */
  public readonly name: string;

  /**
   * The words for the guardrails together.
   */
  public readonly title: string;

  /** @internal */
  public readonly _guardrails: readonly Guardrail[];

  private constructor(name: string, { title, guardrails }: GuardrailPackData) {
    this.name = name;
    this.title = title;
    this._guardrails = guardrails;
  }
}
