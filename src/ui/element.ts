// A new element with its words; text goes in as text, never as markup.

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
