import { z } from 'zod';
import { configSchema } from './schema.ts';

/** One value of the configuration: where it stands and what may stand there. */
export type Setting = {
  /** For example `['work', 'capacity']`. */
  readonly path: readonly string[];
  /** Completes "… must be …". */
  readonly expected: string;
  readonly isList: boolean;
  readonly isNumber: boolean;
  readonly isBoolean: boolean;
  /** A list whose items are maps; as a variable it is written as JSON. */
  readonly isMapList: boolean;
};

/** Every setting, in the order of the schema. */
export const settings: readonly Setting[] = collectSettings(configSchema, []);

/** `['work', 'memoryLimitMb']` is `PLEXUS_WORK_MEMORY_LIMIT_MB`. */
export function environmentName(path: readonly string[]): string {
  const words = path.map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter}`));
  return `PLEXUS_${words.join('_').toUpperCase()}`;
}

/** The setting at a path, or the one a longer path (into a list) lies in. */
export function findSetting(path: readonly PropertyKey[]): Setting | undefined {
  return settings.find((setting) => setting.path.every((part, i) => path[i] === part));
}

/** What may stand at a path, also inside the maps of a list. Completes "… must be …". */
export function expectedAt(path: readonly PropertyKey[]): string | undefined {
  const schema = schemaAt(path);
  return schema && (schema.description ?? unwrap(schema).description);
}

/** Keys of the map at a path. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const schema = schemaAt(path);
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, part) => {
    const inner = schema && unwrap(schema);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType; // because zod types elements as its core does
    return inner instanceof z.ZodObject ? (inner.shape[String(part)] as z.ZodType | undefined) : undefined;
  }, configSchema);
}

function collectSettings(schema: z.ZodType, path: readonly string[]): Setting[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([key, child]) =>
      collectSettings(child as z.ZodType, [...path, key]),
    );
  }
  return [
    {
      path,
      expected: describe(schema),
      isList: inner instanceof z.ZodArray,
      isNumber: inner instanceof z.ZodNumber,
      isBoolean: inner instanceof z.ZodBoolean,
      isMapList: inner instanceof z.ZodArray && inner.element instanceof z.ZodObject,
    },
  ];
}

function unwrap(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return wraps ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function describe(schema: z.ZodType): string {
  return schema.description ?? unwrap(schema).description ?? 'something else';
}
