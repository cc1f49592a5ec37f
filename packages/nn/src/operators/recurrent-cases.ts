import { intOf } from './arithmetic.ts';
import { recurrent } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

export const recurrentCases = {
  GRU: [
    recurrent(3, 'forward', true, { linear_before_reset: intOf(1) }),
    recurrent(3, 'bidirectional', true),
    recurrent(3, 'reverse', false, { linear_before_reset: intOf(1) }),
  ],
  LSTM: [
    recurrent(4, 'forward', true),
    recurrent(4, 'bidirectional', true),
    recurrent(4, 'reverse', false),
    recurrent(4, 'forward', true, {}, true),
  ],
  RNN: [
    recurrent(1, 'bidirectional', true),
    recurrent(1, 'forward', true, { activations: { type: 'strings', value: ['Sigmoid'] } }),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
