// The methods last used in a section go with the next Met where its control is met by one of them; a method key that follows says otherwise.
const used = new Map();
const words = (text) => (text ?? "").split(" ").filter(Boolean);

export class Methods {
  constructor(form) {
    this.form = form;
    this.boxes = [...form.querySelectorAll("[name=methods]")];
    this.wanted = words(form.dataset.wanted);
    this.section = document.getElementById("sheet").dataset.section;
  }

  /** A verdict or method was chosen by hand. */
  chosen(field) {
    const met = this.form.querySelector("[name=verdict]:checked")?.value === "MET";
    if (field.name === "methods") this.only(field);
    else if (met) this.take();
    else this.giveBack();
    const ticked = this.ticked();
    if (met && ticked.length) used.set(this.section, ticked);
    this.say();
  }

  /** A method chosen by hand takes the place of what was taken over, the same one too: it is meant, not taken away. */
  only(field) {
    if (this.form.dataset.taken) this.boxes.forEach((box) => (box.checked = box === field));
    delete this.form.dataset.taken;
  }

  /** The key of a method adds to what was ticked by hand. */
  press(index) {
    const box = this.boxes[index];
    if (!box || box.disabled) return false;
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }

  /** What was ticked for the control before in this section; sections do not share it. */
  last() {
    const last = used.get(this.section) ?? words(this.form.dataset.remembered);
    return !this.wanted.length || this.wanted.some((one) => last.includes(one)) ? last : [];
  }

  /** Met with nothing ticked: the control asks for a method of its own. */
  lacks() {
    return this.form.querySelector("[name=verdict]:checked")?.value === "MET" && !this.ticked().length;
  }

  /** Leads to the first method that the control is met by. */
  ask() {
    (this.boxes.find((box) => this.wanted.includes(box.value)) ?? this.boxes[0]).focus();
    this.say();
  }

  take() {
    const last = this.last();
    if (this.ticked().length || !last.length) return;
    this.boxes.forEach((box) => (box.checked = last.includes(box.value)));
    this.form.dataset.taken = "yes";
  }

  giveBack() {
    if (!this.form.dataset.taken) return;
    this.boxes.forEach((box) => (box.checked = false));
    delete this.form.dataset.taken;
  }

  ticked() {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  say() {
    const place = document.getElementById("remembered");
    if (place) place.textContent = this.form.dataset.taken ? "as for the last control of this section; a method key changes it" : this.lacks() ? "incomplete until a method is ticked" : this.ahead();
  }

  /** What Met will tick, said before it does. */
  ahead() {
    const last = this.boxes.filter((box) => !box.disabled && this.last().includes(box.value));
    if (!last.length || this.ticked().length || this.form.querySelector("[name=verdict]:checked")) return "";
    const names = last.map((box) => box.labels[0].firstChild.textContent.trim().toLowerCase());
    return `Met takes ${names.join(" and ")}, as for the last control of this section`;
  }
}
