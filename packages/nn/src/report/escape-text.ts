const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** C0 and C1 controls but tab and line ends, halves of surrogate pairs, and non-characters: XML cannot hold them. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that change the order in which others are shown, and so can make a name look like another. */
const REORDERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Any text as text and attribute value of XML and HTML; what neither can hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(REORDERING, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
