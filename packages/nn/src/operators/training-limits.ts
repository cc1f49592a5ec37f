import type { OperatorName } from '../graph/shape-rules/table.ts';

const recurrent =
  'one length for all sequences; without clip, peepholes, input_forget and activation_alpha; activations Sigmoid, Tanh, Relu, Softplus, Softsign';
const written =
  'where an index stands twice, reduction "none" keeps the last update and gives the gradient to all of them';

/** What training asks of an operator beyond what running it does; refused by name otherwise. For the page of what trains. */
export const trainingLimits: Readonly<Partial<Record<OperatorName, string>>> = {
  BatchNormalization: 'uses the statistics of the batch and updates the running ones',
  Compress: 'the condition is a constant',
  ConvTranspose: 'not with an output_shape that pads at the beginning',
  Dropout: 'the ratio is a constant; masks follow from the seed and the step',
  Einsum: 'no letter twice in the output',
  GRU: recurrent,
  LSTM: recurrent,
  MaxPool: 'float64: storage_order 0',
  MaxUnpool: 'without output_shape',
  OneHot: 'none for the values either',
  Pad: 'modes that repeat only with borders of at least 0',
  Pow: 'the exponent has a gradient where the base is above 0',
  RNN: recurrent,
  ScatterElements: written,
  ScatterND: written,
  TopK: 'of the values, none of the positions',
};
