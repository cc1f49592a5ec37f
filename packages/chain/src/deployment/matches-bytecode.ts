import { hexToBytes } from '@plexus/core';
import type { Hex } from 'viem';

const PUSH1 = 0x60;
const PUSH32 = 0x7f;

/**
 * True when code on a chain is what this creation code installs, whatever values its immutables got: the compiler
 * leaves 32 zero bytes after a PUSH32 for each of them, and nothing else may differ. Also finds the code of a contract
 * whose creation code is part of the other's.
 */
export function matchesBytecode(creationCode: Hex, codeOnChain: Hex): boolean {
  const template = hexToBytes(creationCode);
  const code = hexToBytes(codeOnChain);
  if (code.length === 0) return false;
  const immediates = findPush32Immediates(code);
  for (let offset = 0; offset + code.length <= template.length; offset++) {
    if (matchesAt(template, offset, code, immediates)) return true;
  }
  return false;
}

function findPush32Immediates(code: Uint8Array): ReadonlySet<number> {
  const starts = new Set<number>();
  for (let at = 0; at < code.length; at++) {
    const opcode = code[at] ?? 0;
    if (opcode < PUSH1 || opcode > PUSH32) continue;
    if (opcode === PUSH32) starts.add(at + 1);
    at += opcode - PUSH1 + 1;
  }
  return starts;
}

function matchesAt(
  template: Uint8Array,
  offset: number,
  code: Uint8Array,
  immediates: ReadonlySet<number>,
): boolean {
  for (let at = 0; at < code.length; at++) {
    if (immediates.has(at) && template.subarray(offset + at, offset + at + 32).every((byte) => byte === 0)) {
      at += 31;
    } else if (template[offset + at] !== code[at]) return false;
  }
  return true;
}
