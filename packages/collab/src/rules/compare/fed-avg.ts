import { type Aggregator, meanOf, moved } from './aggregator.ts';

/** Weighted mean of all changes (McMahan et al., "Communication-efficient learning of deep networks", 2017). */
export const fedAvg: Aggregator = (model, changes, weights) => moved(model, meanOf(changes, weights));
