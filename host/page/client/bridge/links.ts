// Links inside a frame of the script: to a window of their own or nowhere; a form's address leads to this machine.

const FORMS = 'https://docs.google.com/forms/';

/** A link to a place in the dialog itself, a download or another scheme is the browser's business. */
function leadsAway(link: HTMLAnchorElement): boolean {
  const written = link.getAttribute('href') ?? '';
  return (
    !written.startsWith('#') && !link.hasAttribute('download') && /^https?:/i.test(link.protocol)
  );
}

function targetOf(link: HTMLAnchorElement): string {
  return link.target || (document.querySelector('base[target]')?.getAttribute('target') ?? '');
}

export function guardLinks(origin: string): void {
  const here = (address: string): string =>
    address.startsWith(FORMS) ? `${origin}/forms/${address.slice(FORMS.length)}` : address;
  const open = window.open.bind(window);
  window.open = (address, ...rest) =>
    open(address === undefined ? undefined : here(String(address)), ...rest);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !leadsAway(link)) return;
    event.preventDefault();
    if (['_blank', '_top'].includes(targetOf(link))) open(here(link.href), '_blank', 'noopener');
    else console.error(`a link of a dialog needs target="_blank" or "_top": ${link.href}`);
  });
}
