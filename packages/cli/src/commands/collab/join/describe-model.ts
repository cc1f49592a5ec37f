import type { SessionSpec } from '@plexus/collab';

/** What a session's model reads and tells, for whoever has its file; undefined where the session names neither. */
export function describeModel({
  columns,
  label,
  classes,
}: Pick<SessionSpec, 'columns' | 'label' | 'classes'>): string | undefined {
  if (columns === undefined && classes === undefined) return undefined;
  const reads = columns === undefined ? '' : `it reads ${columns.join(', ')} as they stand in your table`;
  const tells =
    classes === undefined
      ? label === undefined
        ? ''
        : `it tells ${label}`
      : `its outputs are ${classes.join(', ')}`;
  return [reads, tells].filter((part) => part !== '').join('; ');
}
