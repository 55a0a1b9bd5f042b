// The form that adds evidence: it says when it did not get through, keeps what was chosen, and is not left behind unsent.
const problems = (form) => document.getElementById(`evidence-problems-${form.elements.controlId.value}`);

document.addEventListener("htmx:sendError", (event) => {
  const form = event.target.closest("[data-offers]");
  if (form) problems(form).textContent = "Not added, there is no connection. What you chose is still here; add it when the connection is back.";
});
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.requestConfig?.elt?.matches("[data-offers]")) event.target.querySelector?.("summary[data-key=e]")?.focus();
});

/** The control whose evidence is chosen or typed and not added yet, null where there is none. */
export function unsent() {
  const form = [...document.querySelectorAll("[data-offers]")].find((one) => one.elements.file.files.length || one.elements.link.value);
  return form ? form.elements.controlId.value : null;
}
