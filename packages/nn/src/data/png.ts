import { crc32, inflateSync } from 'node:zlib';
import { assertPictureSize, badPicture, type Picture, type PictureLimits } from './picture.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

type Header = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: keyof typeof samplesOf;
};

/** Samples of a pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const samplesOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** True for bytes that begin as a PNG file. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Decodes PNG files of up to 8 bits a sample without interlacing; transparency is left out, colours are not managed.
 * Checksums are checked, sizes before memory is taken, and inflating ends at the size the header promises. Throws
 * `NN_DATA_MALFORMED` naming the file. Source: Portable Network Graphics, second edition (ISO/IEC 15948).
 */
export function decodePng(where: string, bytes: Uint8Array, limits: PictureLimits = {}): Picture {
  if (!isPng(bytes)) throw badPicture(where, 'it is no PNG file');
  const chunks = readChunks(where, bytes);
  const header = readHeader(where, chunks, limits);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  if (header.colour === 3 && (palette === undefined || palette.length % 3 !== 0)) {
    throw badPicture(where, 'it has no palette');
  }
  const lines = unfilter(where, header, inflate(where, chunks, header));
  return toPicture(where, header, lines, palette);
}

type Chunk = { readonly type: string; readonly data: Uint8Array };

function readChunks(where: string, bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw badPicture(where, 'it is cut short');
    const named = bytes.subarray(at + 4, end);
    const type = String.fromCharCode(...named.subarray(0, 4));
    if (crc32(named) !== view.getUint32(end))
      throw badPicture(where, `the checksum of its ${type} part is wrong`);
    chunks.push({ type, data: named.subarray(4) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  throw badPicture(where, 'it is cut short');
}

function readHeader(where: string, [first]: readonly Chunk[], limits: PictureLimits): Header {
  if (first?.type !== 'IHDR' || first.data.length !== 13) throw badPicture(where, 'it has no header');
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bits, colour, compression, filter, interlace] = first.data.subarray(8);
  assertPictureSize(where, width, height, limits);
  if (bits === 16) throw badPicture(where, 'it has 16 bits a sample');
  const isPlain = colour === 0 || colour === 3;
  const isDepth = bits === 8 || (isPlain && (bits === 1 || bits === 2 || bits === 4));
  if (!isDepth || colour === undefined || !Object.hasOwn(samplesOf, colour)) {
    throw badPicture(where, `its colour type ${colour} with ${bits} bits is unknown`);
  }
  if (compression !== 0 || filter !== 0) throw badPicture(where, 'its compression is unknown');
  if (interlace !== 0) throw badPicture(where, 'it is interlaced');
  return { width, height, bits, colour: colour as Header['colour'] };
}

function lineBytes({ width, bits, colour }: Header): number {
  return Math.ceil((width * bits * samplesOf[colour]) / 8);
}

function inflate(where: string, chunks: readonly Chunk[], header: Header): Uint8Array {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const expected = (lineBytes(header) + 1) * header.height;
  let data: Uint8Array;
  try {
    data = inflateSync(packed, { maxOutputLength: expected });
  } catch {
    throw badPicture(where, 'its pixels cannot be unpacked, or are more than its header says');
  }
  if (data.length !== expected) {
    throw badPicture(where, `it has ${data.length} bytes of pixels, its header says ${expected}`);
  }
  return data;
}

/** Undoes the prediction of each line in place; the byte that names it goes. */
function unfilter(where: string, header: Header, data: Uint8Array): Uint8Array {
  const length = lineBytes(header);
  const pixel = Math.max(1, (header.bits * samplesOf[header.colour]) >> 3);
  const lines = new Uint8Array(length * header.height);
  for (let y = 0; y < header.height; y++) {
    const from = y * (length + 1);
    const kind = data[from] as number;
    if (kind > 4) throw badPicture(where, `line ${y} has the unknown filter ${kind}`);
    const to = y * length;
    for (let x = 0; x < length; x++) {
      const left = x < pixel ? 0 : (lines[to + x - pixel] as number);
      const up = y === 0 ? 0 : (lines[to + x - length] as number);
      const corner = x < pixel || y === 0 ? 0 : (lines[to + x - length - pixel] as number);
      lines[to + x] = (data[from + 1 + x] as number) + predict(kind, left, up, corner);
    }
  }
  return lines;
}

function predict(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      if (a <= b && a <= c) return left;
      return b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function toPicture(
  where: string,
  header: Header,
  lines: Uint8Array,
  palette: Uint8Array | undefined,
): Picture {
  const { width, height, bits, colour } = header;
  const length = lineBytes(header);
  const stored = samplesOf[colour];
  const channels = colour === 0 || colour === 4 ? 1 : 3;
  const samples = new Uint8Array(width * height * channels);
  const most = 2 ** bits - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * channels;
      if (bits === 8 && colour !== 3) {
        for (let c = 0; c < channels; c++) samples[to + c] = lines[y * length + x * stored + c] as number;
        continue;
      }
      const bit = x * bits;
      const value = ((lines[y * length + (bit >> 3)] as number) >> (8 - bits - (bit & 7))) & most;
      if (palette === undefined || colour === 0) {
        samples[to] = Math.round((value * 255) / most);
        continue;
      }
      if (3 * value + 2 >= palette.length) throw badPicture(where, `its palette has no colour ${value}`);
      samples.set(palette.subarray(3 * value, 3 * value + 3), to);
    }
  }
  return { width, height, channels, samples };
}
