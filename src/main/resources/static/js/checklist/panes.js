// Turning from one control to another in place. What was given goes on being saved meanwhile; keys pressed during a turn wait for it.
import { sessionOf, signInAgain } from "../session.js";
import { isWriting, writeAhead, writeHere } from "./ahead.js";
import { show } from "./answer.js";
import { unsent } from "./evidence.js";
import { waitingFor, doneWaiting } from "./notice.js";

const KEPT = "auditway.turn";
const PATIENCE = 2000;
const WRITES = "r";

export class Panes {
  constructor(outbox, opened) {
    this.outbox = outbox;
    this.opened = opened;
    this.held = [];
    this.starting = true;
    this.places = {};
    addEventListener("online", () => this.turning?.again());
    addEventListener("pagehide", () => this.keep());
    addEventListener("popstate", () => this.turn(location.href, false));
    this.answers = [];
    outbox.listen(({ status, text }) => {
      if (status < 400 && text) this.answers.push(text);
      if (this.leaving) this.leave(this.leaving);
    });
    this.settle();
  }

  /** Does what keys asked for before the page was ready, and goes on where a turn was cut off by signing in again or loading. */
  start(press) {
    this.press = press;
    this.starting = false;
    this.resume();
    this.drain();
  }

  resume() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    sessionStorage.removeItem(KEPT);
    if (!kept || new URL(kept.url).pathname !== location.pathname) return;
    this.held.unshift(...kept.keys);
    this.turn(kept.url, true);
  }

  isBusy() {
    return Boolean(this.starting || this.turning || this.leaving);
  }

  turn(url, push = true) {
    const left = unsent();
    if (left) return this.ask(left, () => this.go(url, push));
    this.go(url, push);
  }

  /** Evidence that is chosen and not added is not left behind without a word. */
  ask(control, act) {
    waitingFor(`Evidence for ${control} is chosen and not added.`, () => this.stay(), { label: "Go on without it", act });
  }

  go(url, push) {
    const turning = { url: new URL(url, location.href).href, push, again: () => {} };
    this.turning = turning;
    document.getElementById("panel")?.setAttribute("inert", "");
    this.fetch(turning);
  }

  async fetch(turning) {
    this.answers = [];
    let answer, text;
    try {
      answer = await fetch(turning.url, { headers: { "X-Requested-With": "fetch" } });
      text = await answer.text();
    } catch {
      return this.later(turning);
    }
    if (this.turning !== turning) return;
    const session = sessionOf((name) => answer.headers.get(name));
    if (session) return this.signedOut(turning, session);
    const page = new DOMParser().parseFromString(text, "text/html");
    const sheet = page.getElementById("sheet");
    if (!answer.ok || !sheet) return this.fail(page);
    this.shown(turning, page.title, sheet);
  }

  shown(turning, title, sheet) {
    this.turning = null;
    doneWaiting();
    if (turning.push) history.pushState(null, "", turning.url);
    document.title = title;
    for (const pane of panes()) this.places[pane.dataset.pane] = pane.scrollTop;
    document.getElementById("sheet").replaceWith(sheet);
    window.htmx?.process(sheet);
    scrollTo(0, 0);
    this.settle();
    this.answers.forEach(show);
    const writing = isWriting();
    this.opened(turning.url);
    this.drain(writing);
  }

  /** A key waits for the turn; one that leads into the text takes what is typed after it along. */
  hold(key) {
    this.held.push(key);
    if (key !== WRITES) return;
    const item = { text: "" };
    this.held.push(item);
    writeAhead(item);
  }

  drain(writing = isWriting()) {
    while (this.held.length && !this.isBusy()) {
      const next = this.held.shift();
      if (typeof next === "string") this.press(next);
      else writeHere(next, writing && !this.held.length);
    }
  }

  /** No connection: the control opens by itself when it is back, unless the person stays. */
  later(turning) {
    if (this.turning !== turning) return;
    const asked = new URL(turning.url).searchParams;
    const name = asked.get("control") ?? asked.get("section") ?? "the page";
    waitingFor(`Offline. What you gave is kept on this device; ${name} opens when the connection is back, and takes the keys you press until then.`, () => this.stay());
    let timer;
    turning.again = () => {
      clearTimeout(timer);
      turning.again = () => {};
      if (this.turning === turning) this.fetch(turning);
    };
    timer = setTimeout(() => turning.again(), PATIENCE);
  }

  signedOut(turning, session) {
    waitingFor("You were signed out. What you gave is kept on this device and saved when you sign in again.", () => this.stay(), {
      label: "Sign in again",
      address: signInAgain(),
    });
    this.outbox.signing.ended(session);
    this.outbox.tell({});
    document.addEventListener("auditway:signed-in", () => this.turning === turning && this.fetch(turning), { once: true });
  }

  fail(page) {
    this.stay();
    const said = page.querySelector(".refused p, .refused li")?.textContent ?? "";
    waitingFor(`This control could not be opened. ${said}`, () => doneWaiting());
  }

  /** Does what leads to another page once everything is saved. */
  leave(act) {
    const waiting = this.outbox.waiting();
    if (!waiting.length) {
      this.leaving = null;
      return act();
    }
    if (this.leaving !== act) {
      this.leaving = act;
      return this.outbox.flush();
    }
    if (waiting.some((record) => record.stopped) || this.outbox.offline || this.outbox.signing.out)
      waitingFor("The next page opens when everything is saved.", () => this.stay());
  }

  stay() {
    this.turning = null;
    this.leaving = null;
    const text = this.held.map((one) => one.text ?? "").filter(Boolean).join("\n");
    this.held = [];
    document.getElementById("panel")?.removeAttribute("inert");
    doneWaiting();
    document.activeElement?.blur();
    writeHere({ text }, false);
  }

  keep() {
    if (this.turning && (this.held.length || this.outbox.signing.out)) sessionStorage.setItem(KEPT, JSON.stringify({ url: this.turning.url, keys: this.held }));
  }

  /** The lists stay where they were, the open control is in sight. */
  settle() {
    for (const pane of panes()) {
      pane.scrollTop = this.places[pane.dataset.pane] ?? 0;
      const open = pane.querySelector("[aria-current]");
      const top = open ? open.offsetTop - pane.offsetTop : 0;
      if (open && (top < pane.scrollTop + 48 || top + open.offsetHeight > pane.scrollTop + pane.clientHeight))
        pane.scrollTop = top - pane.clientHeight / 3;
    }
  }
}

const panes = () => document.querySelectorAll("[data-pane]");
