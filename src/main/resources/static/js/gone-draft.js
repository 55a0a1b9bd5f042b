// Text whose form is gone, to be copied or discarded.
export function note(key, texts, discarded) {
  const place = Object.assign(document.createElement("section"), { className: "panel mb-3" });
  place.dataset.gone = key;
  const body = Object.assign(document.createElement("div"), { className: "body stackv-m" });
  const head = document.createElement("p");
  head.append(Object.assign(document.createElement("b"), { textContent: "What you typed here was not sent." }), " Its form is no longer on this page; copy what you still need.");
  body.append(head);
  for (const [label, value] of texts) {
    const field = document.createElement("label");
    field.className = "form-label d-block";
    const text = Object.assign(document.createElement("textarea"), { className: "form-control", readOnly: true, rows: 3, value });
    field.append(label, text);
    body.append(field);
  }
  const discard = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-line btn-sm align-self-start", textContent: "Discard it" });
  discard.addEventListener("click", () => (discarded(), place.remove()));
  body.append(discard);
  place.append(body);
  return place;
}
