// Files that are chosen: one that is too large is told at once and not sent; a form that is sent does not take along the file chosen
// in another one, which is to be added first, or taken away.
const MB = 1024 * 1024;

/** The largest file of a field that is larger than the field takes, in whole MB. */
function tooLarge(input) {
  const file = [...input.files].find((one) => one.size > Number(input.dataset.largest) * MB);
  return file && `${file.name} has ${Math.ceil(file.size / MB)} MB; at most ${input.dataset.largest} MB are taken. Choose a smaller one, or offer a link to it as evidence.`;
}

function tell(input, sentence) {
  const note = Object.assign(document.createElement("p"), { className: "small bad mb-0", textContent: sentence });
  note.dataset.chosenFile = "";
  note.setAttribute("role", "alert");
  for (let one = input.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  input.after(note);
}

function refuse(event, input, sentence) {
  event.preventDefault();
  event.stopImmediatePropagation();
  tell(input, `Nothing was sent: ${sentence}`);
  input.focus();
}

document.addEventListener("change", ({ target }) => {
  if (!target.matches("input[type=file][data-largest]")) return;
  target.parentElement.querySelector("[data-chosen-file]")?.remove();
  const sentence = tooLarge(target);
  if (sentence) tell(target, sentence);
});

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    document.querySelectorAll("[data-chosen-file]").forEach((note) => note.remove());
    if (form.getAttribute("method")?.toLowerCase() !== "post" || !form.closest("main")) return;
    const chosen = [...document.querySelectorAll("input[type=file]")].filter((one) => one.files.length);
    const large = chosen.find((one) => one.form === form && one.dataset.largest && tooLarge(one));
    if (large) return refuse(event, large, tooLarge(large));
    const left = !form.hasAttribute("hx-post") && chosen.find((one) => one.form !== form);
    if (left) refuse(event, left, `${left.files[0].name} is chosen here and not added yet. Add it first, or choose no file.`);
  },
  true,
);
