import { jobMarketAbi } from '@plexus/chain';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/support/market-log.ts';
import type { MarketEventName } from '../view/events.ts';

type AbiInput = { readonly name?: string; readonly type: string; readonly components?: readonly AbiInput[] };

/** The type a decoded argument has in TypeScript, by its Solidity type, as the event feed decodes it. */
function typeOf({ type, components }: AbiInput): unknown {
  if (type.endsWith('[]'))
    return [typeOf({ type: type.slice(0, -2), ...(components ? { components } : {}) })];
  if (components) return Object.fromEntries(components.map((part) => [part.name, typeOf(part)]));
  const bits = /^u?int(\d+)$/.exec(type)?.[1];
  if (bits) return Number(bits) <= 48 ? 'number' : 'bigint';
  return type === 'bool' ? 'boolean' : 'string';
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}

describe('MarketEvent', () => {
  const events = jobMarketAbi.filter((entry) => entry.type === 'event');

  it('has the names and argument types of the contract’s events, one for one', () => {
    for (const { name, inputs } of events) {
      const expected = Object.fromEntries(inputs.map((input) => [input.name, typeOf(input)]));
      expect(shapeOf(eventOf(name as MarketEventName).args), name).toEqual(expected);
    }
    expect(events).toHaveLength(19);
  });
});
