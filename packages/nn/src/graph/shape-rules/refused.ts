const controlFlow =
  'control flow is not computed here; an If whose condition follows from the graph alone is replaced by its branch (export with fixed dimensions, or without script functions)';
const sequences = 'sequences, maps and optional values are not tensors';
const strings = 'text is not computed here: encode it as numbers before the model';
const signals = 'signal processing belongs before the model';
const detection = 'how many results there are depends on the data: do this after the model';
const rare = 'no exported network we know of needs it: say so if yours does';

/** Operators of the standard domain, opset 13 to 21, that are refused (`NN_OPERATOR_UNSUPPORTED`), and why. */
export const refusedOperators: Readonly<Record<string, string>> = {
  If: controlFlow,
  Loop: controlFlow,
  Scan: controlFlow,
  SequenceMap: controlFlow,
  ConcatFromSequence: sequences,
  Optional: sequences,
  OptionalGetElement: sequences,
  OptionalHasElement: sequences,
  SequenceAt: sequences,
  SequenceConstruct: sequences,
  SequenceEmpty: sequences,
  SequenceErase: sequences,
  SequenceInsert: sequences,
  SequenceLength: sequences,
  SplitToSequence: sequences,
  RegexFullMatch: strings,
  StringConcat: strings,
  StringNormalizer: strings,
  StringSplit: strings,
  TfIdfVectorizer: strings,
  BlackmanWindow: signals,
  DFT: signals,
  HammingWindow: signals,
  HannWindow: signals,
  ImageDecoder: signals,
  MelWeightMatrix: signals,
  STFT: signals,
  NonMaxSuppression: detection,
  Unique: detection,
  CenterCropPad: rare,
  Col2Im: rare,
  DeformConv: rare,
  Det: rare,
  MaxRoiPool: rare,
  RoiAlign: rare,
};

/** Why an operator that has no shape rule is refused. */
export function refusalOf(opType: string): string {
  return Object.hasOwn(refusedOperators, opType)
    ? (refusedOperators[opType] as string)
    : 'this operator is not supported';
}
