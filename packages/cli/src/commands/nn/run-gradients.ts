import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LossKind, type Profile, readNpz, type Tensor, toNumbers, writeNpz } from '@plexus/nn';
import type { CommonOptions, Context } from '../../context.ts';
import { readInputFile } from '../../data/read-input-file.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import type { Which } from './gradients/choose-initializers.ts';
import { computeGradients, type Gradients } from './gradients/compute-gradients.ts';
import { type LossChoice, toLoss } from './loss-options.ts';
import { readModelFile } from './read-model-file.ts';

export type GradientsOptions = CommonOptions &
  LossChoice & {
    readonly inputs?: string;
    readonly target: string;
    readonly loss: LossKind;
    readonly profile: Profile;
    readonly mode: 'file' | 'train' | 'eval';
    readonly parameters: Which;
    readonly all?: boolean;
    readonly output?: string;
    readonly classAxis?: number;
    readonly keepTies?: boolean;
    readonly seed: number;
    readonly out: string;
  };

/** Writes loss and gradients of a batch. */
export async function runGradients(
  modelFile: string,
  batchFile: string,
  options: GradientsOptions,
  context: Context,
): Promise<void> {
  const { profile, mode, target, output, classAxis, keepTies, seed } = options;
  const file = await readModelFile(context.cwd, modelFile);
  const arrays = readNpz(await readInputFile(resolve(context.cwd, batchFile), 'batch'));
  const found = await computeGradients(file, arrays, {
    loss: toLoss(options.loss, options),
    profile,
    mode,
    target,
    output,
    classAxis,
    seed,
    which: options.all ? 'all' : options.parameters,
    inputs: options.inputs?.split(',').map((name) => name.trim()),
    keepTies: keepTies === true,
  });
  const out = resolve(context.cwd, options.out);
  const named = Array.from(found.gradients, ([name, tensor]) => [`grad:${name}`, tensor] as const);
  await writeFile(out, writeNpz({ loss: found.loss, ...Object.fromEntries(named) }));
  for (const note of found.notes) context.streams.err(note);
  sayWhatIsLeft(found.left, context);
  if (options.json) context.streams.out(renderJson({ out, profile, mode, ...toFacts(found) }));
  else context.streams.out(renderGradients(found, out));
}

const MOST_LINES = 12;

/** Single numbers are those of formulas, such as the ½ of a Gelu: counted, not listed. */
function sayWhatIsLeft(left: Gradients['left'], { streams }: Context): void {
  const listed = [...left].filter(([, { elements }]) => elements > 1);
  const numbers = left.size - listed.length;
  for (const [name, { reason }] of listed.slice(0, MOST_LINES))
    streams.err(`no gradient of ${name}: ${reason}`);
  const more = Math.max(0, listed.length - MOST_LINES);
  if (more > 0) streams.err(`and ${more} more initializers; --json lists them`);
  if (numbers > 0)
    streams.err(`no gradient of ${numbers} single numbers that an exporter named; --json lists them`);
}

function measure(tensor: Tensor): { readonly norm: number; readonly largest: number } {
  let squares = 0;
  let largest = 0;
  for (const value of toNumbers(tensor)) {
    squares += value * value;
    largest = Math.max(largest, Math.abs(value));
  }
  return { norm: Math.sqrt(squares), largest };
}

function toFacts({ loss, gradients, left, output }: Gradients): Readonly<Record<string, unknown>> {
  return {
    output,
    loss: toNumbers(loss)[0],
    gradients: Array.from(gradients, ([name, tensor]) => ({ name, shape: tensor.shape, ...measure(tensor) })),
    left: Array.from(left, ([name, facts]) => ({ name, ...facts })),
  };
}

function renderGradients({ loss, gradients }: Gradients, out: string): string {
  const rows = Array.from(gradients, ([name, tensor]) => {
    const { norm, largest } = measure(tensor);
    return [name, `[${tensor.shape.join(', ')}]`, norm.toPrecision(6), largest.toPrecision(6)];
  });
  return [
    renderTable(['initializer', 'shape', 'norm', 'largest'], rows, [2, 3]),
    `loss ${toNumbers(loss)[0]?.toPrecision(8)}`,
    `written: ${out}`,
  ].join('\n');
}
