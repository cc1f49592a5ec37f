import type { SessionSpec } from '../../rules/spec.ts';
import type { PrivateTraining } from '../local-trainer.ts';

/** What a hosted learner asks of its child. Bytes are copied once, into the pipe. */
export type LearnerCall =
  | {
      readonly type: 'open';
      readonly threads: number;
      /** ONNX file. */
      readonly model: Uint8Array;
      readonly spec: SessionSpec;
      /** `encodeDataset` bytes. */
      readonly training: Uint8Array;
      readonly validation: Uint8Array;
      readonly privacy?: Omit<PrivateTraining, 'random'>;
    }
  | { readonly type: 'train'; readonly from: Float32Array; readonly orderSeed: bigint }
  | { readonly type: 'measure'; readonly parameters: Float32Array };
