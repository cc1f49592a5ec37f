import description from '../package.json' with { type: 'json' };

/** Version of this package: step graphs, and with them the bits of a training step, may change only with it. */
export const packageVersion: string = description.version;
