import type { Picture } from './picture.ts';

export type PictureShape = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
};

/** nearest: the sample under the middle of each pixel. bilinear: between the four around it, without blurring before. */
export type Resizing = 'nearest' | 'bilinear';

/**
 * A picture as float32 [channels, height, width] with samples 0 … 255. Grey of colour is 0.299·R + 0.587·G + 0.114·B (ITU-R
 * BT.601), colour of grey is three times the same. Pixels are taken to be areas (half-pixel centres), as PyTorch and
 * OpenCV do. Only additions and products, so every machine gets the same bits.
 */
export function scalePicture(
  picture: Picture,
  { width, height, channels }: PictureShape,
  resizing: Resizing,
): Float32Array {
  const planes = toPlanes(picture, channels);
  if (picture.width === width && picture.height === height) return planes;
  const scaled = new Float32Array(channels * width * height);
  const columns = placesOf(width, picture.width, resizing);
  const rows = placesOf(height, picture.height, resizing);
  const size = picture.width * picture.height;
  for (let c = 0; c < channels; c++) {
    for (const [y, row] of rows.entries()) {
      for (const [x, column] of columns.entries()) {
        const at = (i: number, j: number): number => planes[c * size + i * picture.width + j] as number;
        const top = mix(at(row.from, column.from), at(row.from, column.to), column.share);
        const bottom = mix(at(row.to, column.from), at(row.to, column.to), column.share);
        scaled[(c * height + y) * width + x] = mix(top, bottom, row.share);
      }
    }
  }
  return scaled;
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

type Place = { readonly from: number; readonly to: number; readonly share: number };

function placesOf(target: number, source: number, resizing: Resizing): readonly Place[] {
  return Array.from({ length: target }, (_, i) => {
    const middle = ((i + 0.5) * source) / target;
    if (resizing === 'nearest') {
      const from = Math.min(source - 1, Math.floor(middle));
      return { from, to: from, share: 0 };
    }
    const place = Math.max(0, middle - 0.5);
    const from = Math.min(source - 1, Math.floor(place));
    return { from, to: Math.min(source - 1, from + 1), share: place - from };
  });
}

function toPlanes({ width, height, channels, samples }: Picture, wanted: 1 | 3): Float32Array {
  const size = width * height;
  const planes = new Float32Array(size * wanted);
  for (let i = 0; i < size; i++) {
    if (channels === wanted || channels === 1) {
      for (let c = 0; c < wanted; c++) {
        planes[c * size + i] = samples[i * channels + (channels === 1 ? 0 : c)] as number;
      }
    } else {
      const sample = (c: number): number => samples[3 * i + c] as number;
      planes[i] = 0.299 * sample(0) + 0.587 * sample(1) + 0.114 * sample(2);
    }
  }
  return planes;
}
