import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createEngine } from './create-engine.ts';
import { chooseDevice, type Machine } from './native-device.ts';

const withCard: Machine = {
  platform: 'linux',
  arch: 'x64',
  backends: [
    { name: 'cpu', bundled: true },
    { name: 'cuda', bundled: false },
  ],
  hasCudaLibrary: true,
  compile: () => ({ [Symbol.dispose]: () => undefined }),
};
const withoutLibrary: Machine = { ...withCard, hasCudaLibrary: false };
const withoutDriver: Machine = {
  ...withCard,
  compile: () => {
    throw new Error('CUDA failure 35: driver version is insufficient');
  },
};
const mac: Machine = {
  ...withCard,
  platform: 'darwin',
  arch: 'arm64',
  backends: [{ name: 'coreml', bundled: true }],
};

describe('choosing a device', () => {
  it('takes CUDA when asked for it, and for "auto", where it compiles a graph', () => {
    expect(chooseDevice('cuda', withCard)).toEqual({ device: 'cuda' });
    expect(chooseDevice('auto', withCard)).toEqual({ device: 'cuda' });
  });

  it('takes the CPU when asked for it, without trying CUDA', () => {
    expect(chooseDevice('cpu', withoutDriver)).toEqual({ device: 'cpu' });
  });

  it.each([
    ['the library of the provider is missing', withoutLibrary, /is not installed/],
    ['the driver is too old', withoutDriver, /driver version is insufficient/],
    ['the platform has no provider', mac, /no CUDA provider for darwin-arm64/],
  ])('says why "auto" took the CPU: %s', (_, machine, reason) => {
    expect(chooseDevice('auto', machine)).toEqual({
      device: 'cpu',
      note: expect.stringMatching(reason),
    });
  });

  it.each([
    ['the library of the provider is missing', withoutLibrary],
    ['the driver is too old', withoutDriver],
    ['the platform has no provider', mac],
  ])('refuses CUDA with what to do about it: %s', (_, machine) => {
    expect(() => chooseDevice('cuda', machine)).toThrow(
      expect.toSatisfy(
        (error: unknown) =>
          hasCode(error, 'NN_DEVICE_UNAVAILABLE') &&
          /install\.js|"auto"/.test((error as { hint: string }).hint),
      ),
    );
  });

  it('tries CUDA on a graph and frees it again', () => {
    let open = 0;
    const compile = (_: Uint8Array, device: string): Disposable => {
      expect(device).toBe('cuda');
      open++;
      return { [Symbol.dispose]: () => void open-- };
    };
    chooseDevice('auto', { ...withCard, compile });
    expect(open).toBe(0);
  });
});

describe('a native engine', () => {
  it('runs on the CPU unless told otherwise, and says so', async () => {
    const engine = await createEngine({ profile: 'native' });
    expect(engine.device).toBe('cpu');
    expect(engine.deviceNote).toBeUndefined();
    expect(engine.fingerprint).toContain(' device=cpu ');
  });

  it('says for "auto" which device it runs on, and why if that is the CPU', async () => {
    const engine = await createEngine({ profile: 'native', device: 'auto' });
    expect(engine.fingerprint).toContain(` device=${engine.device} `);
    expect(engine.deviceNote === undefined).toBe(engine.device === 'cuda');
  });

  it('runs on CUDA when asked, or refuses: it never falls back', async () => {
    const { device } = await createEngine({ profile: 'native', device: 'auto' });
    const attempt = createEngine({ profile: 'native', device: 'cuda' });
    if (device === 'cuda') expect((await attempt).device).toBe('cuda');
    else await expect(attempt).rejects.toSatisfy((error) => hasCode(error, 'NN_DEVICE_UNAVAILABLE'));
  });
});

it('refuses CUDA in the reproducible profile and takes the CPU for "auto"', async () => {
  const attempt = createEngine({ profile: 'reproducible', device: 'cuda' });
  await expect(attempt).rejects.toSatisfy((error) => hasCode(error, 'NN_SPEC_INVALID'));
  expect((await createEngine({ profile: 'reproducible', device: 'auto' })).device).toBe('cpu');
});
