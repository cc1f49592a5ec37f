type Settings = Readonly<Record<string, unknown>>;

/** Lays `upper` over `lower`: maps are merged key by key, everything else is replaced; undefined replaces nothing. */
export function mergeSettings(lower: Settings, upper: Settings): Settings {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = merged[key];
    if (value === undefined) continue;
    merged[key] = isSettings(below) && isSettings(value) ? mergeSettings(below, value) : value;
  }
  return merged;
}

/** A copy of `settings` with `value` at `path`. */
export function withSetting(settings: Settings, path: readonly string[], value: unknown): Settings {
  const [key, ...rest] = path;
  if (key === undefined) return settings;
  const below = settings[key];
  return {
    ...settings,
    [key]: rest.length === 0 ? value : withSetting(isSettings(below) ? below : {}, rest, value),
  };
}

/** The value at `path`, undefined when there is none. */
export function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    settings,
  );
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
