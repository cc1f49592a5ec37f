import { withSetting } from './merge-settings.ts';
import { environmentName, type Setting, settings } from './setting.ts';

/** The variables of the environment, passed in so that only `config.ts` touches the real one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Named `PLEXUS_…` and meant for us, but no setting. */
const OTHER_VARIABLES = new Set(['PLEXUS_PASSWORD', 'PLEXUS_CONFIG', 'PLEXUS_ANVIL', 'PLEXUS_NETWORK']);

/** Settings given as `PLEXUS_…`; lists are separated by commas, lists of maps are JSON. Values are checked later, with all others. */
export function readEnvironment(environment: Environment): Readonly<Record<string, unknown>> {
  let values: Readonly<Record<string, unknown>> = {};
  for (const setting of settings) {
    const { path } = setting;
    const text = environment[environmentName(path)]?.trim();
    if (text === undefined || text === '') continue;
    values = withSetting(values, path, toValue(setting, text));
  }
  return values;
}

/** Variables that look like settings and are none: most often a typing error. */
export function findUnknownVariables(environment: Environment): readonly string[] {
  const known = new Set(settings.map((setting) => environmentName(setting.path)));
  return Object.keys(environment)
    .filter((name) => name.startsWith('PLEXUS_') && !known.has(name) && !OTHER_VARIABLES.has(name))
    .sort();
}

function toValue({ isList, isNumber, isBoolean, isMapList }: Setting, text: string): unknown {
  if (isMapList) return text === 'none' ? [] : parseJson(text);
  if (isList) return splitList(text);
  if (isNumber) return toNumber(text);
  if (isBoolean && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function splitList(text: string): readonly string[] {
  return text === 'none' ? [] : text.split(',').map((part) => part.trim());
}

function toNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
