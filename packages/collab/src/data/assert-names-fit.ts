import { feedsOf, inferShapes, lossKindOf, type Model, scoreOutput } from '@plexus/nn';
import { CollabError } from '../errors.ts';
import type { SessionSpec } from '../rules/spec.ts';

/** Throws `COLLAB_SPEC_INVALID` when a session names more or fewer columns or classes than its model has. */
export function assertNamesFit(
  spec: Pick<SessionSpec, 'columns' | 'classes' | 'training'>,
  model: Model,
): void {
  const [input] = feedsOf(model);
  const width = input?.shape.slice(1);
  if (spec.columns !== undefined && width?.every((size) => typeof size === 'number')) {
    const values = width.reduce((product, size) => product * size, 1);
    assertSame('columns', spec.columns.length, values, 'values in a row');
  }
  if (spec.classes === undefined || lossKindOf(spec.training.loss) !== 'softmax-cross-entropy') return;
  const { name } = scoreOutput(model);
  const shape = inferShapes(model).get(name)?.shape ?? [];
  const outputs = shape.at(-1);
  if (shape.length === 2 && typeof outputs === 'number')
    assertSame('classes', spec.classes.length, outputs, 'outputs');
}

function assertSame(field: 'columns' | 'classes', named: number, wanted: number, what: string): void {
  if (named === wanted) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `the session names ${named} ${field}, its model has ${wanted} ${what}`,
    hint: `name as many ${field} as the model has ${what}`,
    details: { field, named, wanted },
  });
}
