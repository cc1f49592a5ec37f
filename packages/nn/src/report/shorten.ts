/** A text of at most `most` characters: the end of a longer one becomes an ellipsis. Never cuts a character in half. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
