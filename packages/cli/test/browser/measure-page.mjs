export function measurePage() {
  const LEAST_CONTRAST = 4.5;
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const htmlElements = all('body *:not(svg *)');
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const textOf = (element) => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  /** The answer for every element is asked for once. */
  const remember = (ask) => {
    const known = new Map();
    return (element) => {
      if (!known.has(element)) known.set(element, ask(element));
      return known.get(element);
    };
  };
  const isScroller = remember((element) => /^(auto|scroll)$/.test(getComputedStyle(element).overflowX));
  const isInScroller = remember(
    (element) =>
      element !== null && element !== root && (isScroller(element) || isInScroller(element.parentElement)),
  );
  const nameOf = (element) => {
    const labelled = element.getAttribute('aria-label') ?? '';
    return (labelled || element.querySelector(':scope > title')?.textContent || '').trim();
  };
  const describe = (element) => `${element.localName} "${nameOf(element) || textOf(element)}"`;

  /** Text nodes outside of charts, with the boxes of their lines. */
  const shownTexts = (() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() === '' || parent.closest('svg, style, script') || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ node, parent, boxes: [...range.getClientRects()] });
    }
    return found;
  })();

  function findTooWide() {
    const found = [];
    const width = root.clientWidth;
    if (root.scrollWidth > width) found.push(`the document is ${root.scrollWidth} wide, its window ${width}`);
    for (const element of htmlElements) {
      if (!isShown(element)) continue;
      const hides = /^(hidden|clip)$/.test(getComputedStyle(element).overflowX);
      if (hides && element.scrollWidth > element.clientWidth + 1)
        found.push(`${describe(element)} hides ${element.scrollWidth - element.clientWidth} px`);
    }
    for (const { node, parent, boxes } of shownTexts) {
      if (isInScroller(parent)) continue;
      const holder = parent.closest('figure, summary, .figures > div, main') ?? document.body;
      const room = holder.getBoundingClientRect();
      if (boxes.some((box) => box.right > room.right + 1 || box.left < room.left - 1))
        found.push(`"${node.data.trim().slice(0, 60)}" runs out of its ${holder.localName}`);
    }
    return found;
  }

  function findUnseen() {
    return all('h1, h2, figure, svg[role=img], table, dl, summary')
      .filter((element) => {
        const inside = element.localName === 'summary' ? element.parentElement.parentElement : element;
        if (inside.closest('details:not([open])') !== null) return false;
        const { width, height } = element.getBoundingClientRect();
        return !isShown(element) || width < 20 || height < 10;
      })
      .map(describe);
  }

  /** The corners of a text of a chart on the screen, without the room that lines of text keep above and below letters. */
  function cornersOf(text) {
    const { x, y, width, height } = text.getBBox();
    const matrix = text.getScreenCTM();
    const [top, bottom] = [y + height * 0.2, y + height * 0.85];
    return [
      [x, top],
      [x + width, top],
      [x + width, bottom],
      [x, bottom],
    ].map(([px, py]) => {
      const point = new DOMPoint(px, py).matrixTransform(matrix);
      return [point.x, point.y];
    });
  }

  /** Whether two convex figures share more than a line: no straight line parts them. */
  function doOverlap(a, b) {
    for (const corners of [a, b]) {
      for (let i = 0; i < corners.length; i++) {
        const [from, to] = [corners[i], corners[(i + 1) % corners.length]];
        const axis = [to[1] - from[1], from[0] - to[0]];
        const length = Math.hypot(...axis) || 1;
        const shadow = (one) => one.map(([x, y]) => (x * axis[0] + y * axis[1]) / length);
        const [one, other] = [shadow(a), shadow(b)];
        const shared =
          Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other));
        if (shared < 0.5) return false;
      }
    }
    return true;
  }

  const chartTexts = (chart) => all('text', chart).filter((text) => isShown(text) && textOf(text) !== '');

  function findColliding() {
    const found = [];
    for (const chart of all('svg[role=img]').filter(isShown)) {
      const room = chart.getBoundingClientRect();
      const texts = chartTexts(chart).map((text) => ({ text, corners: cornersOf(text) }));
      texts.forEach(({ text, corners }, i) => {
        const isOut = corners.some(
          ([x, y]) =>
            x < room.left - 0.5 || x > room.right + 0.5 || y < room.top - 0.5 || y > room.bottom + 0.5,
        );
        if (isOut) found.push(`"${textOf(text)}" runs out of ${describe(chart)}`);
        for (const other of texts.slice(i + 1))
          if (doOverlap(corners, other.corners))
            found.push(`"${textOf(text)}" and "${textOf(other.text)}" overlap in ${describe(chart)}`);
      });
    }
    return found;
  }

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colours = new Map();
  /** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
  function parseColour(text) {
    if (!colours.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      colours.set(text, [r, g, b, a / 255]);
    }
    return colours.get(text);
  }
  const cover = (under, [r, g, b, a]) => [r, g, b].map((value, i) => value * a + under[i] * (1 - a));
  function luminanceOf(colour) {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrastOf(a, b) {
    const [low, high] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  }

  const groundOf = remember((element) =>
    element === null
      ? [255, 255, 255]
      : cover(groundOf(element.parentElement), parseColour(getComputedStyle(element).backgroundColor)),
  );

  function paintOf(rect) {
    const { fill, fillOpacity } = getComputedStyle(rect);
    const [r, g, b, a] = parseColour(fill);
    return [r, g, b, a * Number(fillOpacity)];
  }

  function findFaint() {
    const found = [];
    const check = (words, colour, ground) => {
      const contrast = contrastOf(cover(ground, colour), ground);
      if (contrast < LEAST_CONTRAST) found.push(`${words}: ${contrast.toFixed(2)}`);
    };
    for (const { node, parent } of shownTexts)
      check(
        `"${node.data.trim().slice(0, 60)}"`,
        parseColour(getComputedStyle(parent).color),
        groundOf(parent),
      );
    for (const chart of all('svg[role=img]').filter(isShown)) {
      const rects = all('rect', chart).map((rect) => ({ rect, box: rect.getBoundingClientRect() }));
      for (const text of chartTexts(chart)) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const ground = rects
          .filter(({ rect, box }) => {
            const isUnder = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
            return isUnder && rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
          })
          .map(({ rect }) => paintOf(rect))
          .reduce(cover, groundOf(chart.parentElement));
        check(`"${textOf(text)}" in ${describe(chart)}`, parseColour(getComputedStyle(text).fill), ground);
      }
    }
    return found;
  }

  function findUnreachable() {
    return htmlElements
      .filter(
        (element) => isShown(element) && isScroller(element) && element.scrollWidth > element.clientWidth,
      )
      .filter(
        (element) =>
          element.tabIndex < 0 || element.getAttribute('role') !== 'region' || nameOf(element) === '',
      )
      .map(describe);
  }

  return {
    tooWide: findTooWide(),
    unseen: findUnseen(),
    colliding: findColliding(),
    faint: findFaint(),
    unreachable: findUnreachable(),
  };
}

export function unfoldAll() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

export function inspectPage() {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const textOf = (element) => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  const nameOf = (element) => {
    const labelled = element.getAttribute('aria-label') ?? '';
    return (labelled || element.querySelector(':scope > title')?.textContent || '').trim();
  };

  function findUnnamed() {
    const charts = all('svg').filter((svg) => svg.parentElement.closest('svg') === null);
    return [
      ...charts
        .filter((chart) => chart.getAttribute('role') !== 'img' || nameOf(chart) === '')
        .map((chart) => `a chart has no name: ${textOf(chart)}`),
      ...all('img')
        .filter((image) => image.alt === '')
        .map(() => 'a picture has no name'),
      ...all('table').flatMap((table) => {
        const rows = all('tr', table).filter((row) => row.querySelector('th[scope]') === null);
        return rows.map((row) => `a row has no header cell: ${textOf(row)}`);
      }),
      ...all('th')
        .filter((cell) => textOf(cell) === '')
        .map((cell) => `an empty header cell in: ${textOf(cell.closest('tr'))}`),
    ];
  }

  function findActive() {
    const attributes = all('*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => /^(on|src$|srcset$|href$|action$|xlink:)/i.test(name))
        .filter(
          ({ name }) => element.localName !== 'a' || name !== 'href' || element.origin !== location.origin,
        )
        .map(({ name }) => `${element.localName} has ${name}`),
    );
    return [
      ...all('script, img, iframe, object, embed, link, base, form, input').map(
        (element) => element.localName,
      ),
      ...attributes,
    ];
  }

  return {
    language: document.documentElement.lang,
    title: document.title,
    headings: all('h1').map((heading) => heading.innerText),
    unnamed: findUnnamed(),
    active: findActive(),
  };
}
