import { createGpt, createRecurrent, createResNet, createTabular, type Model } from '@plexus/nn';
import { buildModel, type Layer } from './layers.ts';

/** A network for both sides: `networks.py` builds the same one from the same description. */
export type Network =
  | { readonly kind: 'sequential'; readonly rowShape: readonly number[]; readonly layers: readonly Layer[] }
  | {
      readonly kind: 'gpt';
      readonly vocabulary: number;
      readonly context: number;
      readonly layers: number;
      readonly heads: number;
      readonly width: number;
    }
  | {
      readonly kind: 'resnet';
      readonly inputShape: readonly [number, number, number];
      readonly channels: readonly number[];
      readonly outputs: number;
    }
  | {
      readonly kind: 'lstm';
      readonly time: number;
      readonly inputSize: number;
      readonly hidden: number;
      readonly outputs: number;
    }
  | {
      readonly kind: 'tabular';
      readonly categories: readonly { readonly count: number; readonly width: number }[];
      readonly numbers: number;
      readonly hidden: readonly number[];
      readonly outputs: number;
    };

const SEED = 3;

/** The network as an ONNX model with initial weights, of which only the batch dimension is open. */
export function buildNetwork(network: Network): Model {
  switch (network.kind) {
    case 'sequential':
      return buildModel(network.rowShape, network.layers);
    case 'gpt':
      return createGpt({ ...network, seed: SEED });
    case 'resnet':
      return createResNet({ ...network, seed: SEED });
    case 'tabular':
      return createTabular({ ...network, seed: SEED });
    case 'lstm': {
      const { time, hidden } = network;
      const model = createRecurrent({ ...network, kind: 'LSTM', hidden: [hidden], seed: SEED });
      const inputs = model.graph.inputs.map((input) => ({
        ...input,
        shape: ['batch', time, network.inputSize],
      }));
      return { ...model, graph: { ...model.graph, inputs } };
    }
  }
}
