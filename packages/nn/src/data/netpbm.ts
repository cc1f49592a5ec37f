import { assertPictureSize, badPicture, type Picture, type PictureLimits } from './picture.ts';

const MAX_HEADER_BYTES = 4_096;

/** True for bytes that begin as a PGM or PPM file. */
export function isNetpbm(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && [0x32, 0x33, 0x35, 0x36].includes(bytes[1] ?? 0);
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);

/**
 * Decodes PGM (P2, P5) and PPM (P3, P6) files of one picture with up to 8 bits a sample; samples are stretched to 0 … 255.
 * Throws `NN_DATA_MALFORMED` naming the file. Source: the netpbm formats pgm(5) and ppm(5).
 */
export function decodeNetpbm(where: string, bytes: Uint8Array, limits: PictureLimits = {}): Picture {
  if (!isNetpbm(bytes)) throw badPicture(where, 'it is no PGM or PPM file');
  const kind = (bytes[1] as number) - 0x30;
  let at = 2;
  const readNumber = (limit: number): number => {
    const start = at;
    while (isSpace(bytes[at]) || bytes[at] === 0x23) {
      if (bytes[at] === 0x23) while (at < bytes.length && bytes[at] !== 0x0a) at++;
      else at++;
      if (at - start > limit) break;
    }
    let digits = '';
    while (at < bytes.length && !isSpace(bytes[at]) && digits.length < 10) {
      digits += String.fromCharCode(bytes[at++] as number);
    }
    if (!/^\d{1,9}$/.test(digits))
      throw badPicture(where, `a number was expected at byte ${at - digits.length}`);
    return Number(digits);
  };
  const [width, height, most] = [
    readNumber(MAX_HEADER_BYTES),
    readNumber(MAX_HEADER_BYTES),
    readNumber(MAX_HEADER_BYTES),
  ];
  assertPictureSize(where, width, height, limits);
  if (most < 1 || most > 255) throw badPicture(where, `its samples go up to ${most}, 255 is the most`);
  const channels = kind === 2 || kind === 5 ? 1 : 3;
  const count = width * height * channels;
  const isText = kind < 4;
  const left = bytes.length - at - 1;
  if (isText ? left < 2 * count - 1 : left !== count) {
    throw badPicture(
      where,
      `it has ${left} bytes of pixels, its header says ${width} × ${height} × ${channels}`,
    );
  }
  const samples = new Uint8Array(count);
  const start = at + 1;
  for (let i = 0; i < count; i++) {
    const value = isText ? readNumber(MAX_HEADER_BYTES) : (bytes[start + i] as number);
    if (value > most) throw badPicture(where, `sample ${i} is ${value}, its header says at most ${most}`);
    samples[i] = most === 255 ? value : Math.round((value * 255) / most);
  }
  return { width, height, channels, samples };
}
