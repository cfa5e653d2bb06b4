/**
 * How many bytes a text takes gzipped. Where it cannot reach the limit, the text is not compressed at all, and the answer is some number below it.
 * CompressionStream is in browsers and in Node alike.
 */
export async function measureGzip(text: string, limit: number): Promise<number> {
  // A unit of UTF-16 takes three bytes of UTF-8 at most, and gzip adds next to nothing to what it cannot make smaller.
  const most = text.length * 3.001 + 100;
  if (most <= limit) return most;
  let size = 0;
  for await (const chunk of new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))) size += chunk.length;
  return size;
}
