import type { Place } from '../app/place';

/** Turns places in a text into lines and columns, which count from one. */
export class Lines {
  private readonly starts: number[];

  constructor(text: string) {
    this.starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** What is between two places. */
  public region(start: number, end: number): Omit<Place, 'file'> & { readonly column: number } {
    const [first, last] = [this.at(start), this.at(end)];
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
  }

  private at(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      [low, high] = this.starts[middle]! <= offset ? [middle, high] : [low, middle];
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1 };
  }
}
