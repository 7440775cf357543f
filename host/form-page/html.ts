// A tagged template that escapes whatever is put into it, unless it is html already.

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function print(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.reduce((text, piece, index) => text + print(parts[index - 1] ?? '') + piece),
  };
}

export const nothing: Html = { html: '' };

/** Escaped text in which web addresses can be clicked. */
export function linked(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"']+)/u);
  return {
    html: pieces
      .map((piece, index) =>
        index % 2 === 0
          ? escapeHtml(piece)
          : html`<a href="${piece}" target="_blank" rel="noopener noreferrer">${piece}</a>`.html,
      )
      .join(''),
  };
}
