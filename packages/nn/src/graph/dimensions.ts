import type { Dimension } from './types.ts';

/**
 * Arithmetic on dimensions of which some are names. A named dimension is read as a polynomial with integer
 * coefficients (`batch`, `2*batch`, `past + seq - 1`), so that a Reshape by −1 or a Flatten keeps its meaning.
 * A name that is not such a polynomial stands for itself. `+` and `-` count only between spaces: `batch-size` is a name.
 */
type Polynomial = ReadonlyMap<string, number>;

const cache = new Map<string, Polynomial>();
const cacheLimit = 10_000;

function toPolynomial(dimension: Dimension): Polynomial {
  if (typeof dimension === 'number') return new Map([['', dimension]]);
  let found = cache.get(dimension);
  if (found === undefined) {
    found = parsePolynomial(dimension) ?? new Map([[dimension, 1]]);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(dimension, found);
  }
  return found;
}

function parsePolynomial(text: string): Polynomial | undefined {
  const terms = new Map<string, number>();
  const parts = ` + ${text.trim()}`.replace(/^ \+ -/, ' - ').split(/ ([+-]) /);
  for (let i = 1; i < parts.length; i += 2) {
    let coefficient = parts[i] === '-' ? -1 : 1;
    const symbols: string[] = [];
    for (const factor of (parts[i + 1] ?? '').split('*').map((piece) => piece.trim())) {
      if (/^\d+$/.test(factor)) coefficient *= Number(factor);
      else if (/^[^\s\d*()+-][^\s*()+]*$/.test(factor)) symbols.push(factor);
      else return undefined;
    }
    addTerm(terms, symbols.sort().join('*'), coefficient);
  }
  return terms;
}

function addTerm(terms: Map<string, number>, key: string, coefficient: number): void {
  const sum = (terms.get(key) ?? 0) + coefficient;
  if (sum === 0) terms.delete(key);
  else terms.set(key, sum);
}

/** A stranger's file could otherwise grow a polynomial without end. */
const maxTerms = 256;
const maxTextLength = 512;

/** One name for a polynomial too long to carry on: equal texts keep equal names (FNV-1a). */
function toOpaqueName(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return `dimension#${hash.toString(16)}`;
}

function fromPolynomial(polynomial: Polynomial): Dimension {
  const text = writePolynomial(polynomial);
  return typeof text === 'string' && text.length > maxTextLength ? toOpaqueName(text) : text;
}

function writePolynomial(polynomial: Polynomial): Dimension {
  if (polynomial.size === 0) return 0;
  const constant = polynomial.get('');
  if (polynomial.size === 1 && constant !== undefined) return constant;
  const keys = [...polynomial.keys()].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return keys.reduce((text, key) => {
    const coefficient = polynomial.get(key) as number;
    const size = Math.abs(coefficient);
    const term = key === '' ? `${size}` : size === 1 ? key : `${size}*${key}`;
    if (text === '') return coefficient < 0 ? `-${term}` : term;
    return `${text} ${coefficient < 0 ? '-' : '+'} ${term}`;
  }, '');
}

export function addDimensions(a: Dimension, b: Dimension): Dimension {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  const sum = new Map(toPolynomial(a));
  for (const [key, coefficient] of toPolynomial(b)) addTerm(sum, key, coefficient);
  return fromPolynomial(sum);
}

export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  const [lefts, rights] = [toPolynomial(a), toPolynomial(b)];
  if (lefts.size * rights.size > maxTerms) return toOpaqueName(`(${a})*(${b})`);
  const product = new Map<string, number>();
  for (const [left, m] of lefts) {
    for (const [right, n] of rights) {
      const symbols = [...(left === '' ? [] : left.split('*')), ...(right === '' ? [] : right.split('*'))];
      addTerm(product, symbols.sort().join('*'), m * n);
    }
  }
  return fromPolynomial(product);
}

export function subtractDimensions(a: Dimension, b: Dimension): Dimension {
  return addDimensions(a, multiplyDimensions(b, -1));
}

export function productOfDimensions(shape: readonly Dimension[]): Dimension {
  return shape.reduce(multiplyDimensions, 1);
}

/** a / b when b is one term that divides every term of a. */
export function divideExactly(a: Dimension, b: Dimension): Dimension | undefined {
  if (a === b && b !== 0) return 1;
  const divisor = [...toPolynomial(b)];
  const only = divisor[0];
  if (divisor.length !== 1 || only === undefined) return undefined;
  const [divisorKey, divisorCoefficient] = only;
  const quotient = new Map<string, number>();
  for (const [key, coefficient] of toPolynomial(a)) {
    const symbols = key === '' ? [] : key.split('*');
    for (const symbol of divisorKey === '' ? [] : divisorKey.split('*')) {
      const at = symbols.indexOf(symbol);
      if (at < 0) return undefined;
      symbols.splice(at, 1);
    }
    if (coefficient % divisorCoefficient !== 0) return undefined;
    addTerm(quotient, symbols.join('*'), coefficient / divisorCoefficient);
  }
  return fromPolynomial(quotient);
}

/** ⌊a / divisor⌋ when every named term of a is divisible. */
export function floorDivide(a: Dimension, divisor: number): Dimension | undefined {
  if (typeof a === 'number') return Math.floor(a / divisor);
  const quotient = new Map<string, number>();
  for (const [key, coefficient] of toPolynomial(a)) {
    if (key !== '' && coefficient % divisor !== 0) return undefined;
    addTerm(quotient, key, Math.floor(coefficient / divisor));
  }
  return fromPolynomial(quotient);
}

/** Puts numbers in place of names; a name without a number stays. */
export function bindDimension(dimension: Dimension, bindings: Readonly<Record<string, number>>): Dimension {
  if (typeof dimension === 'number') return dimension;
  const lookUp = (name: string): number | undefined =>
    Object.hasOwn(bindings, name) ? bindings[name] : undefined;
  const whole = lookUp(dimension);
  if (whole !== undefined) return whole;
  const bound = new Map<string, number>();
  for (const [key, coefficient] of toPolynomial(dimension)) {
    let factor = coefficient;
    const open: string[] = [];
    for (const symbol of key === '' ? [] : key.split('*')) {
      const value = lookUp(symbol);
      if (value === undefined) open.push(symbol);
      else factor *= value;
    }
    addTerm(bound, open.join('*'), factor);
  }
  return fromPolynomial(bound);
}
