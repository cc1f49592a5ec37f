const NARROW = /[\sijlI1.,:;'’|!()[\]{}]/;
const WIDE = /[mwMW@%&…—★✗]/;
/** From the first scripts of East Asia on, pictures included, a character takes a square. */
const FIRST_SQUARE = 0x1100;

/** About how many times its font size a text is wide, rather too much than too little, whatever sans-serif it is set in. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) {
    const isSquare = (character.codePointAt(0) ?? 0) >= FIRST_SQUARE && !WIDE.test(character);
    const isLarge = isSquare || WIDE.test(character);
    sum += isLarge ? 1.05 : NARROW.test(character) ? 0.42 : /[A-Z]/.test(character) ? 0.75 : 0.64;
  }
  return sum;
}

/** A text that is at most `most` times its font size wide: the end of a longer one becomes an ellipsis. Never cuts a character in half. */
export function fitText(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const room = most - textWidth('…');
  let [kept, width] = ['', 0];
  for (const character of text) {
    width += textWidth(character);
    if (width > room) break;
    kept += character;
  }
  return `${kept}…`;
}
