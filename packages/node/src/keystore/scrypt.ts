import { pbkdf2Sync } from 'node:crypto';

/**
 * scrypt (RFC 7914) without OpenSSL's demand that n < 2^(16·r), which keystores with r = 1 break, the published test
 * vector of Web3 Secret Storage among them. Several times slower than `node:crypto`; blocks the thread.
 */
export function scryptUnbounded(
  password: string,
  salt: Uint8Array,
  params: { readonly n: number; readonly r: number; readonly p: number; readonly dklen: number },
): Buffer {
  const { n, r, p, dklen } = params;
  const words = 32 * r;
  const bytes = pbkdf2Sync(password, salt, 1, p * 4 * words, 'sha256');
  const blocks = new Uint32Array(p * words);
  for (let i = 0; i < blocks.length; i++) blocks[i] = bytes.readUInt32LE(4 * i);
  const history = new Uint32Array(n * words);
  for (let i = 0; i < p; i++) mixBlock(blocks.subarray(i * words, (i + 1) * words), history, n);
  for (let i = 0; i < blocks.length; i++) bytes.writeUInt32LE(blocks[i] ?? 0, 4 * i);
  return pbkdf2Sync(password, bytes, 1, dklen, 'sha256');
}

function mixBlock(block: Uint32Array, history: Uint32Array, n: number): void {
  const words = block.length;
  const spare = new Uint32Array(words);
  for (let i = 0; i < n; i++) {
    history.set(block, i * words);
    shuffle(block, spare);
  }
  for (let i = 0; i < n; i++) {
    const from = ((block[words - 16] ?? 0) & (n - 1)) * words;
    for (let k = 0; k < words; k++) block[k] = (block[k] ?? 0) ^ (history[from + k] ?? 0);
    shuffle(block, spare);
  }
}

function shuffle(block: Uint32Array, spare: Uint32Array): void {
  const pieces = block.length / 16;
  const x = block.slice(16 * (pieces - 1));
  for (let i = 0; i < pieces; i++) {
    for (let k = 0; k < 16; k++) x[k] = (x[k] ?? 0) ^ (block[16 * i + k] ?? 0);
    salsa8(x);
    spare.set(x, 16 * (i % 2 === 0 ? i / 2 : pieces / 2 + (i - 1) / 2));
  }
  block.set(spare);
}

/** Indexes (a, b, c, d) of the quarter rounds: columns, then rows. */
const QUARTERS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11],
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14],
] as const;

function salsa8(x: Uint32Array): void {
  const start = x.slice();
  const step = (to: number, a: number, b: number, by: number) => {
    const sum = ((x[a] ?? 0) + (x[b] ?? 0)) | 0;
    x[to] = (x[to] ?? 0) ^ ((sum << by) | (sum >>> (32 - by)));
  };
  for (let round = 0; round < 4; round++) {
    for (const [a, b, c, d] of QUARTERS) {
      step(b, a, d, 7);
      step(c, b, a, 9);
      step(d, c, b, 13);
      step(a, d, c, 18);
    }
  }
  for (let k = 0; k < 16; k++) x[k] = (x[k] ?? 0) + (start[k] ?? 0);
}
