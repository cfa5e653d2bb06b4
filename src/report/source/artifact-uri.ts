/** Where a file is, for formats that other machines read. */
export interface ArtifactPath {
  /** With forward slashes: from the folder, where the file lies within; else absolute. */
  readonly path: string;
  /** Whether it counts from the folder. Text without a file (`<text>`) does. */
  readonly relative: boolean;
}

/** Where a file is, counted from a folder: the repository's, mostly. Takes the paths of Windows as well. */
export function artifactPath(folder: string, path: string): ArtifactPath {
  const [base, file] = [toSlashes(folder), toSlashes(path)];
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (base !== '' && file.startsWith(prefix)) return { path: file.slice(prefix.length), relative: true };
  return { path: file, relative: !/^(?:\/|[A-Za-z]:\/)/.test(file) };
}

/** A file's URI (RFC 3986, RFC 8089): relative to the folder, where the file lies within; else a file: URI. */
export function artifactUri({ path, relative }: ArtifactPath): string {
  if (relative) return encodePath(path);
  if (path.startsWith('//')) return `file:${encodePath(path)}`;
  const [drive = ''] = /^[A-Za-z]:(?=\/)/.exec(path) ?? [];
  return `file://${drive === '' ? '' : `/${drive}`}${encodePath(path.slice(drive.length))}`;
}

/** Backslashes separate folders on Windows only, where paths begin with a drive or with two of them. */
function toSlashes(path: string): string {
  return /^(?:[A-Za-z]:\\|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** All but letters, digits and what every reader of URIs takes literally. */
function encodePath(path: string): string {
  // A lone surrogate cannot be encoded.
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
