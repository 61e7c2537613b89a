import { withNotes, type RoleNotes } from '../roles/role-notes';

/** Makes notes of a profile. */
type NotesOf<T> = (profile: T) => RoleNotes;

/** What constructs note of a profile for the rules. */
export class ProfileNotes<T> {
  private noted?: RoleNotes;
  private readonly ofCopies: NotesOf<T>[] = [];
  private readonly copies: T[] = [];
  private readonly withCopies: ((copy: T) => void)[] = [];

  constructor(private readonly profile: T) {}

  /** All that is noted; `undefined` where nothing is. */
  public get all(): RoleNotes | undefined {
    return this.noted;
  }

  /** Notes something of the profile itself. */
  public add(notes: RoleNotes): void {
    this.noted = withNotes(this.noted, notes);
  }

  /** Notes something of the profile and of every copy of it. */
  public addWithCopies(notesOf: NotesOf<T>): void {
    this.ofCopies.push(notesOf);
    this.add(notesOf(this.profile));
  }

  /** Does something with every copy of the profile: those that there are, and those to come. */
  public forCopies(act: (copy: T) => void): void {
    this.withCopies.push(act);
    this.copies.forEach(act);
  }

  /** Notes of a copy what holds for copies as well. */
  public passTo(copy: ProfileNotes<T>): void {
    this.ofCopies.forEach((notesOf) => copy.addWithCopies(notesOf));
    this.copies.push(copy.profile);
    this.withCopies.forEach((act) => act(copy.profile));
  }
}
