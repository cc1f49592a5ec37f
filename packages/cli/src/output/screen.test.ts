import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../../test/fixtures/terminal.ts';
import { createScreen, renderBar } from './screen.ts';

const line = fc.string({ unit: fc.constantFrom(...'abc .()'), minLength: 1, maxLength: 90 });

function open(columns: number, rows: number) {
  const terminal = new Terminal(columns, rows);
  const written: string[] = [];
  const screen = createScreen(
    (text) => {
      written.push(text);
      terminal.write(text);
    },
    () => terminal,
  );
  return { terminal, screen, written };
}

describe('a screen', () => {
  it('keeps what was said and shows what was drawn last below it, at any size', () => {
    const step = fc.oneof(fc.record({ say: line }), fc.record({ draw: fc.array(line, { maxLength: 12 }) }));
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.integer({ min: 21, max: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (steps, columns, rows) => {
          const { terminal, screen } = open(columns, rows);
          const expected = new Terminal(columns, rows);
          let drawn: readonly string[] = [];
          for (const next of steps) {
            if ('say' in next) {
              screen.say(next.say);
              expected.write(`${next.say}\n`);
            } else {
              screen.draw(next.draw);
              drawn = next.draw.slice(0, rows - 1);
            }
          }
          const cut = drawn.map((text) =>
            text.length > columns - 1 ? `${text.slice(0, columns - 2)}…` : text,
          );
          expected.write(cut.map((text) => `${text}\n`).join(''));
          expect(terminal.text()).toBe(expected.text());
        },
      ),
    );
  });

  it('leaves no stale lines when the window becomes narrower', () => {
    const { terminal, screen } = open(80, 20);
    screen.say('said');
    screen.draw(['x'.repeat(70), 'y'.repeat(70)]);
    terminal.resize(40);
    screen.draw(['short']);
    expect(terminal.text()).toBe('said\nshort');
    screen.draw([]);
    expect(terminal.text()).toBe('said');
  });

  it('writes nothing for what is shown already, and never hides the cursor', () => {
    const { screen, written } = open(80, 20);
    screen.draw(['one', 'two']);
    screen.draw(['one', 'two']);
    expect(written).toHaveLength(1);
    screen.draw([]);
    expect(written.join('')).not.toContain('?25l');
  });
});

describe('renderBar', () => {
  it('stays within its frame', () => {
    expect([renderBar(-1, 4), renderBar(0.5, 4), renderBar(7, 4)]).toEqual(['[----]', '[##--]', '[####]']);
  });
});
