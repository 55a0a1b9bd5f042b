// Draws a diagram with bpmn-js, marks the way so far and where it stands, and lets people look at the whole audit or one phase.
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5];
const WHOLE = "audit";
const MARGIN = { left: 24, right: 24, top: 56, bottom: 40 };

class ProcessPicture {
  #place;
  #viewer;
  #state;
  #phase;
  #zoom = ZOOMS.indexOf(1);

  constructor(place) {
    this.#place = place;
    this.#phase = place.dataset.process;
    const font = { fontFamily: getComputedStyle(place).fontFamily };
    this.#viewer = new window.BpmnJS({
      container: this.#find("canvas"),
      textRenderer: { defaultStyle: font, externalStyle: font },
    });
    this.#viewer.get("eventBus").on("element.click", ({ element }) => this.#open(element.id));
    place.addEventListener("click", (event) => this.#press(event.target.closest("button")));
  }

  async show(process) {
    const [xml, state] = await Promise.all(["xmlUrl", "stateUrl"].map((url) => load(this.#url(url, process))));
    this.#state = JSON.parse(state);
    await this.#viewer.importXML(xml);
    for (const part of this.#place.querySelectorAll("[data-drawn]")) part.hidden = false;
    this.#find("steps").open = false;
    this.#mark();
    this.#caption(process);
    this.#fit();
    this.#centre();
  }

  #url(name, process) {
    return this.#place.dataset[name].replace(":process", process);
  }

  #find(part) {
    return this.#place.querySelector(`[data-part="${part}"]`);
  }

  #mark() {
    const { done, flows, current, calls } = this.#state;
    const canvas = this.#viewer.get("canvas");
    const known = (id) => this.#viewer.get("elementRegistry").get(id);
    [...done, ...flows].filter(known).forEach((id) => canvas.addMarker(id, "way-done"));
    done.filter((id) => known(id)?.height >= 60).forEach((id) => this.#pin(id, { top: 6, right: 20 }, tick()));
    const steps = [...grouped(current)].filter(([id]) => known(id));
    for (const [id, waiting] of steps) {
      const step = known(id);
      const edge = steps.some(([other]) => isAbove(known(other), step)) ? { bottom: -10 } : { top: -34 };
      canvas.addMarker(id, "way-now");
      this.#pin(id, { ...edge, left: step.width / 2 }, badge(waiting, this.#place.dataset.zone));
    }
    if (this.#changeable()) calls.filter(({ id }) => known(id)).forEach((call) => this.#makeDoor(call));
  }

  #pin(id, position, html) {
    this.#viewer.get("overlays").add(id, { position, html });
  }

  #makeDoor({ id }) {
    this.#viewer.get("canvas").addMarker(id, "way-door");
    const door = this.#viewer.get("elementRegistry").getGraphics(id);
    door.setAttribute("role", "button");
    door.setAttribute("tabindex", "0");
    door.setAttribute("aria-label", `Show the diagram of ${this.#name(id)}`);
    door.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.#open(id);
    });
  }

  #name(id) {
    return this.#viewer.get("elementRegistry").get(id)?.businessObject.name ?? id;
  }

  #open(id) {
    const call = this.#changeable() && this.#state.calls.find((each) => each.id === id);
    if (!call) return;
    this.#phase = call.process;
    attempt(this, call.process);
  }

  #changeable() {
    return this.#place.dataset.stateUrl.includes(":process");
  }

  #press(button) {
    if (!button) return;
    if (button.dataset.show) attempt(this, button.dataset.show === "whole" ? WHOLE : this.#phase);
    if (button.dataset.zoom) {
      this.#zoom = Math.min(Math.max(this.#zoom + Number(button.dataset.zoom), 0), ZOOMS.length - 1);
      this.#fit();
      this.#centre();
    }
  }

  #caption(process) {
    const { name, version, current } = this.#state;
    const stands = current.length ? `stands at ${[...new Set(current.map((here) => here.name))].join(", ")}` : "nothing is waited for";
    this.#find("title").textContent = name;
    this.#find("version").textContent = `Diagram ${process}, version ${version}`;
    this.#find("region").setAttribute("aria-label", `${name}: ${stands}`);
    const choice = this.#find("choice");
    choice.hidden = !this.#changeable();
    for (const button of choice.querySelectorAll("button")) {
      const shown = (button.dataset.show === "whole") === (process === WHOLE);
      button.toggleAttribute("aria-current", shown);
      button.disabled = button.dataset.show === "phase" && this.#phase === WHOLE;
    }
  }

  #fit() {
    const canvas = this.#viewer.get("canvas");
    const scale = ZOOMS[this.#zoom];
    const { x, y, width, height } = canvas.viewbox().inner;
    const box = {
      x: x - MARGIN.left,
      y: y - MARGIN.top,
      width: width + MARGIN.left + MARGIN.right,
      height: height + MARGIN.top + MARGIN.bottom,
    };
    const { style } = this.#find("canvas");
    style.width = `${box.width * scale}px`;
    style.height = `${box.height * scale}px`;
    canvas.resized();
    canvas.viewbox(box);
    for (const button of this.#place.querySelectorAll("[data-zoom]")) {
      button.disabled = this.#zoom === (Number(button.dataset.zoom) > 0 ? ZOOMS.length - 1 : 0);
    }
  }

  #centre() {
    const shape = this.#viewer.get("elementRegistry").get(this.#state.current[0]?.id);
    if (!shape) return;
    const region = this.#find("region");
    const { x, scale } = this.#viewer.get("canvas").viewbox();
    region.scrollLeft = (shape.x + shape.width / 2 - x) * scale - region.clientWidth / 2;
  }
}

function grouped(current) {
  const groups = new Map();
  current.forEach((here) => groups.set(here.id, [...(groups.get(here.id) ?? []), here]));
  return groups;
}

function tick() {
  const mark = document.createElement("i");
  mark.className = "bi bi-check-lg way-tick";
  mark.setAttribute("aria-hidden", "true");
  return mark;
}

function isAbove(one, other) {
  return one.y + one.height < other.y && one.x < other.x + other.width && other.x < one.x + one.width;
}

function badge(waiting, timeZone) {
  const names = [...new Set(waiting.map((here) => here.who).filter(Boolean))];
  const who = names.length > 2 ? `${names.length} people` : names.join(" and ");
  const since = `since ${moment(waiting.map((here) => here.since).sort()[0], timeZone)}`;
  const text = document.createElement("span");
  text.className = "way-badge";
  text.textContent = who ? `${who}, ${since}` : `Since ${since.slice(6)}`;
  return text;
}

function moment(instant, timeZone) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.weekday} ${parts.day} ${parts.month} ${parts.hour}:${parts.minute}`;
}

async function load(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json, application/xml" } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

function attempt(picture, process) {
  picture.show(process).catch((failure) => console.error("The process picture could not be drawn.", failure));
}

for (const place of document.querySelectorAll("[data-process-picture]")) {
  attempt(new ProcessPicture(place), place.dataset.process);
}
