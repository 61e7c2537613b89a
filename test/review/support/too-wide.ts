/** Lines of a text that a usual terminal breaks, although they could have been broken between words. */
export function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => line.length > 80 && / /.test(line.trim()));
}
