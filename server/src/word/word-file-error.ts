/** A file that cannot be worked on: the message is one Chinese line without the file's name, for the user. */
export class WordFileError extends Error {
  override readonly name = 'WordFileError';
}

/** By name: this layer is a bundle of its own, and its classes are not those of the caller's. */
export function isWordFileError(error: unknown): error is WordFileError {
  return error instanceof Error && error.name === 'WordFileError';
}
