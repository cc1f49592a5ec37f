import { NnError } from '../errors.ts';

/** A decoded picture: 8-bit samples, row by row, channels of a pixel beside each other. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 red green blue. */
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
};

export type PictureLimits = {
  /** Width times height; checked before memory is taken. Default 16 Mi. */
  readonly maxPixels?: number;
};

const DEFAULT_MAX_PIXELS = 2 ** 24;

const readable = 'give 8-bit PNG without interlacing, JPEG, PGM or PPM files, or a decoder for other formats';

/** The error of a file that is no picture we can read. `where` names the file. */
export function badPicture(where: string, reason: string, hint = readable): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message: `picture ${where} cannot be read: ${reason}`,
    hint,
    details: { file: where, reason },
  });
}

/** Throws `NN_DATA_MALFORMED` for sizes that are none or above the limit. */
export function assertPictureSize(
  where: string,
  width: number,
  height: number,
  { maxPixels = DEFAULT_MAX_PIXELS }: PictureLimits,
): void {
  if (!(Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0)) {
    throw badPicture(where, `its header says ${width} × ${height} pixels`);
  }
  if (width * height > maxPixels) {
    throw badPicture(where, `its header says ${width} × ${height} pixels, ${maxPixels} are allowed`);
  }
}
