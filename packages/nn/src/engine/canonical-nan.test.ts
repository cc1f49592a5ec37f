import { describe, expect, it } from 'vitest';
import { GraphBuilder } from '../builder/graph-builder.ts';
import { createTensorData, float32Tensor } from '../graph/data-types.ts';
import type { DataType, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { canonicaliseNaN } from './canonical-nan.ts';
import { createEngine } from './create-engine.ts';

const bytesOf = ({ buffer, byteOffset, byteLength }: TensorData): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

describe('canonicaliseNaN', () => {
  it.each<[DataType, readonly string[], readonly string[]]>([
    ['float32', ['ffc00000', '7f800001', '7fffffff'], ['7fc00000', '7fc00000', '7fc00000']],
    [
      'float32',
      ['80000000', '7f800000', 'ff800000', '00000001'],
      ['80000000', '7f800000', 'ff800000', '00000001'],
    ],
    [
      'float64',
      ['fff8000000000000', '7ff0000000000001', 'fff0000000000000'],
      ['7ff8000000000000', '7ff8000000000000', 'fff0000000000000'],
    ],
    ['float16', ['fe00', '7c01', '7c00', 'fc00', '8000'], ['7e00', '7e00', '7c00', 'fc00', '8000']],
    ['bfloat16', ['ffc0', '7f81', '7f80', 'ff80', '8000'], ['7fc0', '7fc0', '7f80', 'ff80', '8000']],
    ['int32', ['ffc00000', '7f800001'], ['ffc00000', '7f800001']],
  ])('%s: %s becomes %s', (dtype, before, after) => {
    const data = createTensorData(dtype, before.length);
    const size = data.byteLength / before.length;
    for (const [i, text] of before.entries()) {
      bytesOf(data).set(Uint8Array.from(Buffer.from(text, 'hex')).reverse(), i * size);
    }
    canonicaliseNaN(dtype, data);
    const found = after.map((_, i) =>
      Buffer.from(
        bytesOf(data)
          .slice(i * size, (i + 1) * size)
          .reverse(),
      ).toString('hex'),
    );
    expect(found).toEqual(after);
  });

  it('holds for what the reproducible engine gives out, whatever sign the processor chose', async () => {
    const builder = new GraphBuilder('undefined');
    const x = builder.input('x', [4]);
    builder.output(builder.node('Div', [x, x]), 'quotient');
    builder.output(builder.node('Neg', [builder.node('Div', [x, x])]), 'negative');
    builder.output(builder.node('Log', [x]), 'logarithm');
    const session = await (await createEngine({ profile: 'reproducible' })).compile(
      writeModel(builder.build()),
    );
    const results = await session.run({ x: float32Tensor([4], [0, -0, Number.POSITIVE_INFINITY, -1]) });
    await session.close();
    const bits = Object.values(results).map(({ data }) =>
      Array.from(new Uint32Array(data.buffer), (bit) => bit.toString(16)),
    );
    expect(bits).toEqual([
      ['7fc00000', '7fc00000', '7fc00000', '3f800000'],
      ['7fc00000', '7fc00000', '7fc00000', 'bf800000'],
      ['ff800000', 'ff800000', '7f800000', '7fc00000'],
    ]);
  });
});
