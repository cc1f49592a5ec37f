import { toMessage } from '@plexus/core';
import jpeg from 'jpeg-js';
import { assertPictureSize, badPicture, type Picture, type PictureLimits } from './picture.ts';

/** Whether the bytes begin as a JPEG file does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** A JPEG file as red, green and blue; grey ones have three equal channels. Throws `NN_DATA_MALFORMED`. */
export function decodeJpeg(where: string, bytes: Uint8Array, limits: PictureLimits = {}): Picture {
  const { width, height } = readSize(where, bytes);
  assertPictureSize(where, width, height, limits);
  try {
    const options = { useTArray: true, formatAsRGBA: false, tolerantDecoding: false } as const;
    const maxMemoryUsageInMB = Math.ceil((width * height * 64) / 2 ** 20) + 64;
    const picture = jpeg.decode(bytes, { ...options, maxMemoryUsageInMB, maxResolutionInMP: Infinity });
    return { width: picture.width, height: picture.height, channels: 3, samples: picture.data };
  } catch (error) {
    throw badPicture(where, toMessage(error));
  }
}

/** The size in the first frame header, found without decoding anything, so that limits hold before memory is taken. */
function readSize(where: string, bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw badPicture(where, 'it has no frame header');
}
