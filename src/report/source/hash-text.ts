/** A text's FNV-1a hash of 128 bits, as 32 hexadecimal digits: to tell texts from each other, not to keep them secret. The core knows no crypto module. */
export function hashText(text: string): string {
  return [0, 1, 2, 3].map(seed => hash32(`${seed} ${text}`)).join('');
}

function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
