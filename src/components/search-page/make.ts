/** An element with words in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  look?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (look !== undefined) made.className = look;
  return made;
}
