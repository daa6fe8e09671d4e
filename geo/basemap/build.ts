import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ground } from './ground';

const folder = new URL('ground/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(ground())) {
  writeFileSync(new URL(file, folder), text);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${file}  ${kilobytes(Buffer.byteLength(text))}, brotli ${kilobytes(brotliCompressSync(text).length)}`);
}
