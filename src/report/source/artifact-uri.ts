/** Where a file is, for formats that other machines read. */
export interface ArtifactUri {
  readonly uri: string;
  /** Whether the URI counts from the workspace's folder. */
  readonly relative: boolean;
}

/** A file's URI: from the folder, where it lies within, with forward slashes; else a file: URI. Text without a file (`<text>`) is taken as it is. */
export function artifactUri(folder: string, path: string): ArtifactUri {
  const [base, file] = [toSlashes(folder), toSlashes(path)];
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (base !== '' && file.startsWith(prefix)) return { uri: encodePath(file.slice(prefix.length)), relative: true };
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(file);
  if (!isAbsolute) return { uri: encodePath(file), relative: true };
  return { uri: `file://${file.startsWith('/') ? '' : '/'}${encodePath(file)}`, relative: false };
}

/** Backslashes separate folders on Windows only, where paths begin with a drive or with two of them. */
function toSlashes(path: string): string {
  return /^(?:[A-Za-z]:\\|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}

function encodePath(path: string): string {
  // A lone surrogate cannot be encoded.
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return encoded.replace(/^([A-Za-z])%3A\//, '$1:/');
}
