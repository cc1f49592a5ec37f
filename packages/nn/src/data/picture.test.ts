import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { createRandom, hasCode, isPlexusError } from '@plexus/core';
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeJpeg } from './jpeg.ts';
import { decodeNetpbm } from './netpbm.ts';
import { listPictures, pictureSource, readPictureFolder, splitPictures } from './picture-folder.ts';
import { decodePng } from './png.ts';
import { scalePicture } from './scale-picture.ts';

type PngParts = {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** Bytes of each line without its filter byte. */
  readonly lines: readonly (readonly number[])[];
  /** Of each line. */
  readonly filters?: readonly number[];
  readonly palette?: readonly number[];
  readonly data?: Uint8Array;
};

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), data]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(named, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}

/** Writes PNG files the way the standard says, independently of the reader. */
function encodePng(parts: PngParts): Uint8Array {
  const { width, height, bits = 8, colour = 0, interlace = 0, lines, filters = [], palette, data } = parts;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colour, 0, 0, interlace], 8);
  const pixel = Math.max(1, (bits * ({ 2: 3, 4: 2, 6: 4 }[colour] ?? 1)) >> 3);
  const filtered = lines.map((line, y) => {
    const above = lines[y - 1] ?? [];
    const kind = filters[y] ?? 0;
    return [
      kind,
      ...line.map((value, x) => {
        const [a, b, c] = [line[x - pixel] ?? 0, above[x] ?? 0, above[x - pixel] ?? 0];
        const p = a + b - c;
        const near = [a, b, c].sort(
          (one, two) =>
            Math.abs(p - one) - Math.abs(p - two) || [a, b, c].indexOf(one) - [a, b, c].indexOf(two),
        )[0] as number;
        return (value - ([0, a, b, (a + b) >> 1, near][kind] ?? 0)) & 255;
      }),
    ];
  });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Uint8Array.from(palette))]),
    chunk('IDAT', data ?? deflateSync(Uint8Array.from(filtered.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
}

function failureOf(run: () => unknown): { code?: string; message?: string; details?: object } {
  try {
    run();
  } catch (error) {
    return error as { code: string };
  }
  return {};
}

const grid = (width: number, height: number, seed: number): number[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (x * 37 + y * 101 + seed * x * y) & 255),
  );

describe('png', () => {
  it('decodes every filter, in every colour type of 8 bits', () => {
    const stored = { 0: 1, 2: 3, 4: 2, 6: 4 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(0, 2, 4, 6),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
        fc.nat(9),
        (colour, width, filters, seed) => {
          const perPixel = stored[colour as 0];
          const lines = grid(width * perPixel, filters.length, seed);
          const picture = decodePng(
            'x',
            encodePng({ width, height: filters.length, colour, lines, filters }),
          );
          const channels = colour === 0 || colour === 4 ? 1 : 3;
          const expected = lines.flatMap((line) => line.filter((_, i) => i % perPixel < channels));
          expect(picture).toEqual({
            width,
            height: filters.length,
            channels,
            samples: Uint8Array.from(expected),
          });
        },
      ),
      { seed: 1 },
    );
  });

  it('decodes palettes and samples of fewer bits', () => {
    const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];
    const two = encodePng({ width: 3, height: 1, bits: 2, colour: 3, lines: [[0b10_01_00_00]], palette });
    expect(Array.from(decodePng('x', two).samples)).toEqual([0, 0, 255, 0, 255, 0, 255, 0, 0]);
    const bits = encodePng({ width: 10, height: 1, bits: 1, lines: [[0b10100000, 0b01000000]] });
    expect(Array.from(decodePng('x', bits).samples)).toEqual([255, 0, 255, 0, 0, 0, 0, 0, 0, 255]);
    const four = encodePng({ width: 2, height: 1, bits: 4, lines: [[0xf8]] });
    expect(Array.from(decodePng('x', four).samples)).toEqual([255, 136]);
  });

  const plain: PngParts = { width: 2, height: 2, lines: grid(2, 2, 1) };
  it.each([
    ['16 bits a sample', encodePng({ ...plain, bits: 16, lines: grid(4, 2, 1) }), '16 bits'],
    ['interlacing', encodePng({ ...plain, interlace: 1 }), 'interlaced'],
    ['a huge header', encodePng({ ...plain, width: 2 ** 31 - 1, height: 2 ** 31 - 1 }), 'allowed'],
    ['no pixels', encodePng({ ...plain, width: 0 }), '0 × 2'],
    ['an unknown colour type', encodePng({ ...plain, colour: 5 }), 'colour type 5'],
    ['an unknown filter', encodePng({ ...plain, filters: [5] }), 'filter 5'],
    ['no palette', encodePng({ ...plain, colour: 3 }), 'palette'],
    ['a short palette', encodePng({ ...plain, colour: 3, palette: [1, 2, 3] }), 'palette'],
    ['a bomb', encodePng({ ...plain, data: deflateSync(new Uint8Array(2 ** 24)) }), 'more than its header'],
    ['too few pixels', encodePng({ ...plain, data: deflateSync(new Uint8Array(3)) }), '3 bytes'],
    ['pixels that are not packed', encodePng({ ...plain, data: Uint8Array.of(1, 2, 3) }), 'unpacked'],
    ['text', new TextEncoder().encode('hello'), 'no PNG'],
  ])('refuses %s, naming the file', (_, bytes, reason) => {
    expect(failureOf(() => decodePng('"a/b.png"', bytes))).toMatchObject({
      code: 'NN_DATA_MALFORMED',
      message: expect.stringContaining(reason),
      details: { file: '"a/b.png"' },
    });
  });

  it('never raises anything but the listed error, whatever is cut or changed', () => {
    const bytes = encodePng({ width: 5, height: 4, colour: 2, lines: grid(15, 4, 3), filters: [1, 2, 3, 4] });
    for (let size = 0; size < bytes.length; size++) {
      expect(failureOf(() => decodePng('x', bytes.subarray(0, size))).code).toBe('NN_DATA_MALFORMED');
    }
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const broken = Uint8Array.from(bytes);
        broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
        const failure = failureOf(() => decodePng('x', broken));
        if (failure.code !== undefined) expect(failure.code).toBe('NN_DATA_MALFORMED');
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('netpbm', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  it('decodes text and bytes, grey and colour, with comments', () => {
    expect(decodeNetpbm('x', text('P2\n# a comment\n2 1 # here\n3\n0 3\n'))).toEqual({
      width: 2,
      height: 1,
      channels: 1,
      samples: Uint8Array.of(0, 255),
    });
    expect(Array.from(decodeNetpbm('x', text('P3 1 1 255 1 2 3')).samples)).toEqual([1, 2, 3]);
    const raw = Buffer.concat([text('P6\n1 2\n255\n'), Uint8Array.of(9, 8, 7, 6, 5, 10)]);
    expect(decodeNetpbm('x', raw)).toMatchObject({
      channels: 3,
      height: 2,
      samples: Uint8Array.of(9, 8, 7, 6, 5, 10),
    });
  });

  it.each([
    ['a huge header', 'P5 999999999 999999999 255 '],
    ['no size', 'P5 '],
    ['a negative size', 'P5 -1 1 255 x'],
    ['16 bits', 'P5 1 1 65535 xx'],
    ['too few samples', 'P5 2 2 255 xx'],
    ['too many samples', 'P5 1 1 255 xx'],
    ['a sample above the limit', 'P2 1 1 3 4'],
    ['words', 'P2 2 1 255 a b'],
    ['another file', 'GIF89a'],
  ])('refuses %s', (_, content) => {
    expect(failureOf(() => decodeNetpbm('x', text(content))).code).toBe('NN_DATA_MALFORMED');
  });
});

describe('scaling', () => {
  const grey = (width: number, height: number, samples: readonly number[]) =>
    ({ width, height, channels: 1, samples: Uint8Array.from(samples) }) as const;

  it('takes the nearest sample, or mixes the four around, with half-pixel centres', () => {
    const picture = grey(2, 2, [0, 100, 200, 240]);
    const to = { width: 4, height: 4, channels: 1 } as const;
    expect(Array.from(scalePicture(picture, to, 'nearest')).slice(0, 8)).toEqual([
      0, 0, 100, 100, 0, 0, 100, 100,
    ]);
    // torch.nn.functional.interpolate(x, size=(4, 4), mode='bilinear', align_corners=False)
    expect(Array.from(scalePicture(picture, to, 'bilinear'))).toEqual([
      0, 25, 75, 100, 50, 71.25, 113.75, 135, 150, 163.75, 191.25, 205, 200, 210, 230, 240,
    ]);
    const smaller = scalePicture(grey(3, 1, [0, 90, 180]), { width: 1, height: 1, channels: 1 }, 'bilinear');
    expect(Array.from(smaller)).toEqual([90]);
  });

  it('turns colour into grey and grey into colour', () => {
    const red = { width: 1, height: 1, channels: 3, samples: Uint8Array.of(255, 0, 0) } as const;
    const to = { width: 1, height: 1 } as const;
    expect(scalePicture(red, { ...to, channels: 1 }, 'nearest')[0]).toBeCloseTo(76.245, 4);
    expect(Array.from(scalePicture(grey(1, 1, [7]), { ...to, channels: 3 }, 'nearest'))).toEqual([7, 7, 7]);
  });
});

describe('a folder of pictures', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'plexus-pictures-'));
    for (const [name, value] of [
      ['cats', 10],
      ['dogs <b>', 200],
    ] as const) {
      await mkdir(join(root, name), { recursive: true });
      for (let i = 0; i < 4; i++) {
        const lines = [[value, value + i]];
        await writeFile(join(root, name, `${i}.png`), encodePng({ width: 2, height: 1, lines }));
      }
    }
    await writeFile(join(root, 'cats', 'notes.txt'), 'x');
    await writeFile(join(root, 'cats', '.hidden'), 'x');
  });
  afterAll(() => rm(root, { recursive: true }));

  const shape = { width: 2, height: 1, channels: 1 } as const;

  it('is listed in order, with what is no picture named', async () => {
    const folder = await listPictures(root);
    expect(folder.classes).toEqual(['cats', 'dogs <b>']);
    expect(folder.files).toHaveLength(8);
    expect(folder.files[4]).toEqual({ path: 'dogs <b>/0.png', label: 1 });
    expect(folder.others).toEqual(['cats/notes.txt']);
  });

  it('becomes rows [channels height width], normalised', async () => {
    const folder = await listPictures(root);
    const { inputs, target } = await readPictureFolder(folder, { ...shape, mean: [0.5], std: [0.25] });
    expect(inputs['input']?.shape).toEqual([8, 1, 1, 2]);
    const data = inputs['input']?.data as Float32Array;
    expect(data[3]).toBe(Math.fround((11 / 255 - 0.5) / 0.25));
    expect(Array.from(target?.data as BigInt64Array, Number)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('says of a picture of another size how to bring it to size', async () => {
    const folder = await listPictures(root);
    const reading = readPictureFolder(folder, { ...shape, width: 3 });
    await expect(reading).rejects.toMatchObject({
      code: 'NN_DATA_MALFORMED',
      hint: expect.stringContaining('resize'),
    });
  });

  it('is read row by row as a source, split by class', async () => {
    const { train, test } = splitPictures(await listPictures(root), { testShare: 0.25, seed: 1 });
    expect(test.files.map(({ label }) => label).sort()).toEqual([0, 1]);
    const source = pictureSource(train, { ...shape, resize: 'bilinear', width: 1 });
    const reader = await source.open({ seed: 1 });
    const rows = await reader.read(4);
    expect(rows.inputs['input']?.shape).toEqual([4, 1, 1, 1]);
    expect(pictureSource(train, shape).identity).not.toBe(source.identity);
  });

  it('reads JPEG, and names a broken or huge one without taking memory for it', async () => {
    const pixels = Buffer.alloc(16 * 8 * 4, 200);
    const { data } = jpeg.encode({ width: 16, height: 8, data: pixels }, 95);
    const read = decodeJpeg('photo.jpg', data);
    expect(read).toMatchObject({ width: 16, height: 8, channels: 3 });
    expect(read.samples.length).toBe(16 * 8 * 3);
    expect(read.samples.every((sample) => Math.abs(sample - 200) <= 2)).toBe(true);
    const frame = data.indexOf(Buffer.of(0xff, 0xc0));
    const huge = Buffer.from(data);
    huge.writeUInt16BE(65_000, frame + 5);
    huge.writeUInt16BE(65_000, frame + 7);
    const malformed = expect.objectContaining({ code: 'NN_DATA_MALFORMED' });
    expect(() => decodeJpeg('photo.jpg', huge)).toThrow(malformed);
    for (let length = 0; length < data.length; length += 7)
      expect(() => decodeJpeg('photo.jpg', data.subarray(0, length))).toThrow(malformed);
    const random = createRandom(5);
    for (let i = 0; i < 300; i++) {
      const mutant = Buffer.from(data);
      mutant[random.nextBelow(data.length)] = random.nextBelow(256);
      try {
        decodeJpeg('photo.jpg', mutant, { maxPixels: 4096 });
      } catch (error) {
        expect(error).toEqual(malformed);
      }
    }
  });

  it('takes other formats from a decoder that is given, and says so without one', async () => {
    await writeFile(join(root, 'cats', 'photo.WEBP'), 'webp');
    try {
      await expect(listPictures(root)).rejects.toMatchObject({
        code: 'NN_DATA_MALFORMED',
        message: expect.stringContaining('cats/photo.WEBP'),
      });
      const decoders = {
        '.webp': () => ({ width: 2, height: 1, channels: 1, samples: Uint8Array.of(1, 2) }) as const,
      };
      const folder = await listPictures(root, { decoders });
      expect((await readPictureFolder(folder, { ...shape, decoders })).count).toBe(9);
    } finally {
      await rm(join(root, 'cats', 'photo.WEBP'));
    }
  });

  it.each([
    ['another size', shape, { width: 3 }, 'NN_DATA_MALFORMED'],
    ['too large a file', shape, { maxFileBytes: 10 }, 'NN_DATA_MALFORMED'],
    ['too many pixels', shape, { maxPixels: 1 }, 'NN_DATA_MALFORMED'],
    ['a mean for each of three channels', shape, { mean: [0, 0, 0] }, 'NN_SPEC_INVALID'],
    ['a deviation of 0', shape, { std: [0] }, 'NN_SPEC_INVALID'],
    ['no width', shape, { width: 0 }, 'NN_SPEC_INVALID'],
  ] as const)('refuses %s', async (_, base, change, code) => {
    const folder = await listPictures(root);
    await expect(readPictureFolder(folder, { ...base, ...change })).rejects.toMatchObject({ code });
  });

  it('refuses files that are gone, folders without pictures and folders that are not there', async () => {
    const folder = await listPictures(root);
    const gone = { root, files: [{ path: 'cats/9.png', label: 0 }] };
    await expect(readPictureFolder(gone, shape)).rejects.toMatchObject({ code: 'NN_DATA_MALFORMED' });
    const noFile = { root, files: [{ path: 'cats', label: 0 }] };
    await expect(readPictureFolder(noFile, shape)).rejects.toMatchObject({ code: 'NN_DATA_MALFORMED' });
    await mkdir(join(root, 'empty'));
    const failure = await listPictures(root).catch((error: unknown) => error);
    await rm(join(root, 'empty'), { recursive: true });
    expect(hasCode(failure, 'NN_DATA_EMPTY')).toBe(true);
    expect(isPlexusError(await listPictures(join(root, 'nowhere')).catch((error: unknown) => error))).toBe(
      true,
    );
    expect(folder.files.length).toBe(8);
  });
});
