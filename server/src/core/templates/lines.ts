/** The lines of a snippet body, one string a line, so that a template reads on the screen as it will on paper. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}
