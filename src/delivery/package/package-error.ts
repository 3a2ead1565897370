/** Why no package was made, in two sentences: what happened, and what to do. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  constructor(
    readonly happened: string,
    readonly fix: string,
  ) {
    super(`${happened} ${fix}`);
  }
}
