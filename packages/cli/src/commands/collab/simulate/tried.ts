import type { SimulationResult } from '@plexus/collab';
import type { ColumnName } from './simulate-choices.ts';

/** What one rule made of the same session. */
export type Tried = { readonly rule: ColumnName; readonly result: SimulationResult };
