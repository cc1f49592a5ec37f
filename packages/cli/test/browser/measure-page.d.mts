/** What a document says of itself and holds, whatever the window; the last two lists are of faults, in words. */
export type PageContents = {
  readonly language: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Charts without a name, tables without header cells. */
  readonly unnamed: readonly string[];
  /** Elements that run or fetch something, and attributes that do. */
  readonly active: readonly string[];
};

/** Faults of a page in the window and the colours it has now, in words. */
export type PageFaults = {
  /** Parts that make the document wider than its window, or run out of what they are in. */
  readonly tooWide: readonly string[];
  /** Headings, figures, charts and tables that cannot be seen. */
  readonly unseen: readonly string[];
  /** Texts of charts that lie on one another or run out of their chart. */
  readonly colliding: readonly string[];
  /** Texts whose contrast to what is behind them is below 4.5. */
  readonly faint: readonly string[];
  /** Parts that scroll, but are no regions with a name that the keyboard reaches. */
  readonly unreachable: readonly string[];
};

/** Reads the document it runs in. Like the others it names nothing outside itself, so that it can be sent into a browser. */
export declare function inspectPage(): PageContents;

/** Measures the document it runs in. */
export declare function measurePage(): PageFaults;

/** Opens all that can be unfolded. */
export declare function unfoldAll(): void;
