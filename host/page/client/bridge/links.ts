// Inside a frame of the script, a form's address opens the page of this machine.

const FORMS = 'https://docs.google.com/forms/';

export function rewriteLinks(origin: string): void {
  const here = (address: string): string =>
    address.startsWith(FORMS) ? `${origin}/forms/${address.slice(FORMS.length)}` : address;
  const open = window.open.bind(window);
  window.open = (address, ...rest) =>
    open(address === undefined ? undefined : here(String(address)), ...rest);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(FORMS)) return;
    event.preventDefault();
    open(here(link.href), '_blank', 'noopener');
  });
}
