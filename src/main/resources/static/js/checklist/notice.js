// One sentence over the page while it waits for something, with a way out of it.
let place;

/** @param on what leads on: a label with an address or an act */
export function waitingFor(sentence, stay, on) {
  doneWaiting();
  place = document.createElement("div");
  place.className = "banner banner-warn waits";
  place.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = sentence;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-line btn-sm";
  button.textContent = "Stay here";
  button.addEventListener("click", stay);
  place.append(words, button);
  if (on) {
    const next = document.createElement(on.address ? "a" : "button");
    next.className = "btn btn-primary btn-sm";
    next.textContent = on.label;
    if (on.address) next.href = on.address;
    else next.addEventListener("click", on.act);
    place.append(next);
  }
  document.getElementById("main").append(place);
}

export const isWaiting = () => Boolean(place);

export function doneWaiting() {
  place?.remove();
  place = null;
}
