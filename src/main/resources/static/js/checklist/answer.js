// Puts the parts of an answer in the place of those with the same id; what is in focus and where the page stands are kept.
export function show(text) {
  const answer = new DOMParser().parseFromString(text, "text/html");
  for (const part of answer.body.querySelectorAll(":scope > [id]")) replace(part);
}

export function replace(part) {
  const old = document.getElementById(part.id);
  if (!old) return;
  const here = old.getAttribute("aria-current");
  here ? part.setAttribute("aria-current", here) : part.removeAttribute("aria-current");
  if (old.isEqualNode(part)) return;
  const focused = old.contains(document.activeElement) && document.activeElement;
  old.replaceWith(part);
  window.htmx?.process(part);
  if (focused) (part.matches("a, button") ? part : part.querySelector("a, button"))?.focus();
}
