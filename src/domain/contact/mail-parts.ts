// Makes text safe for the two places of a mail where it means more than text: headers and html.

/** Header fields end at a line break: whatever stood behind it would become another header. */
export const cleanHeader = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** One paragraph per line; the line that is the link becomes a button. */
export function toHtml(
  body: string,
  link: { readonly link: string; readonly button: string },
): string {
  const paragraphs = body.split('\n').map((line) => {
    const isLink = line === link.link && line.startsWith('https://');
    const inside = isLink
      ? `<a href="${escapeHtml(line)}" style="${BUTTON}">${escapeHtml(link.button)}</a>`
      : escapeHtml(line);
    return `<p style="margin:0 0 12px">${inside}</p>`;
  });
  return `<div lang="th" style="${TEXT}">${paragraphs.join('')}</div>`;
}

const TEXT = 'font-size:16px;line-height:1.6;color:#202124;max-width:560px';
const BUTTON =
  'display:inline-block;padding:10px 20px;background:#0b57d0;color:#ffffff;border-radius:6px;text-decoration:none';
