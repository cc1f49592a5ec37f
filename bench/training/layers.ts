import {
  addActivation,
  addBatchNorm,
  addConv,
  addDense,
  addFlatten,
  addMaxPool,
  GraphBuilder,
  initialiseModel,
  type Model,
} from '@plexus/nn';

/** One layer, for both sides: `pytorch.py` reads the same list. */
export type Layer =
  | {
      readonly kind: 'conv';
      readonly name: string;
      readonly inputs: number;
      readonly outputs: number;
      readonly kernel: number;
      readonly pad: number;
      readonly bias: boolean;
    }
  | { readonly kind: 'norm'; readonly name: string; readonly channels: number }
  | { readonly kind: 'relu'; readonly name: string }
  | { readonly kind: 'pool'; readonly name: string }
  | { readonly kind: 'flatten'; readonly name: string }
  | { readonly kind: 'dense'; readonly name: string; readonly inputs: number; readonly outputs: number };

const SEED = 3;

/** The network as an ONNX model with one open batch dimension. */
export function buildModel(rowShape: readonly number[], layers: readonly Layer[]): Model {
  const builder = new GraphBuilder('bench');
  let x = builder.input('input', ['batch', ...rowShape]);
  for (const layer of layers) {
    switch (layer.kind) {
      case 'conv': {
        const { name, inputs, outputs, kernel, pad, bias } = layer;
        x = addConv(builder, x, name, { channelsIn: inputs, channelsOut: outputs, kernel, pad, bias });
        break;
      }
      case 'norm':
        x = addBatchNorm(builder, x, layer.name, layer.channels);
        break;
      case 'relu':
        x = addActivation(builder, x, 'relu', layer.name);
        break;
      case 'pool':
        x = addMaxPool(builder, x, layer.name, 2);
        break;
      case 'flatten':
        x = addFlatten(builder, x, layer.name);
        break;
      case 'dense':
        x = addDense(builder, x, layer.name, layer.inputs, layer.outputs);
        break;
    }
  }
  builder.output(x, 'logits');
  return initialiseModel(builder.build(), SEED, { which: 'all' });
}

/** Dense layers with ReLU between them. */
export function denseLayers(sizes: readonly number[]): Layer[] {
  return sizes.slice(1).flatMap((outputs, i): Layer[] => {
    const at = i + 1;
    const dense: Layer = { kind: 'dense', name: `dense${at}`, inputs: sizes[i] ?? 0, outputs };
    return at === sizes.length - 1 ? [dense] : [dense, { kind: 'relu', name: `relu.dense${at}` }];
  });
}

export type ConvBlock = {
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number;
  readonly pad: number;
  readonly hasNorm: boolean;
  readonly hasPool: boolean;
};

/** Convolution, normalisation, ReLU, maximum of 2 × 2. */
export function convLayers(blocks: readonly ConvBlock[]): Layer[] {
  return blocks.flatMap(({ inputs, outputs, kernel, pad, hasNorm, hasPool }, i): Layer[] => {
    const at = i + 1;
    return [
      { kind: 'conv', name: `conv${at}`, inputs, outputs, kernel, pad, bias: !hasNorm },
      ...(hasNorm ? [{ kind: 'norm', name: `norm${at}`, channels: outputs } as const] : []),
      { kind: 'relu', name: `relu${at}` },
      ...(hasPool ? [{ kind: 'pool', name: `pool${at}` } as const] : []),
    ];
  });
}
