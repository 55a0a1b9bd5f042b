// What was typed and not yet taken by the server: kept on the device, sent in order, one request at a time.
// Of each record (a control) there is at most one state being sent and one newer; a state that got no answer is sent again as it was,
// which the server takes as the same, before the newer one follows.
import { Signing } from "./signing.js";

const SPACE = "auditway.outbox";
const WAITS = [1000, 2000, 5000, 10000, 30000];
const KEPT_ALIVE = 60000;

export class Outbox {
  constructor(path) {
    const account = document.querySelector('meta[name="account"]').content;
    this.prefix = `${SPACE}:${account}:${path}:`;
    this.signing = new Signing();
    this.records = new Map();
    this.settled = new Map();
    this.listeners = [];
    this.offline = !navigator.onLine;
    this.tries = 0;
    this.trouble = "";
    this.kept = true;
    this.started = false;
  }

  async start() {
    try {
      await this.adopt();
    } catch {
      this.kept = false;
    }
    this.started = true;
    addEventListener("online", () => {
      this.tell({ offline: false });
      this.again();
    });
    addEventListener("offline", () => this.tell({ offline: true }));
    addEventListener("pagehide", () => this.flush());
    addEventListener("beforeunload", (event) => this.stuck() && event.preventDefault());
    document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? this.flush() : this.again()));
    document.addEventListener("auditway:signed-in", () => this.again());
    this.keep();
    this.pump();
  }

  /** Takes over what this tab, or one that is gone, has left on the device. */
  async adopt() {
    this.store = this.prefix + (await ownTab(this.prefix));
    for (const name of await leftBehind(this.prefix, this.store)) {
      for (const record of read(name)) this.join(record);
      if (name !== this.store) localStorage.removeItem(name);
    }
  }

  /** What was left behind goes on from where it stood, also from a conflict; what was given since on this page counts more. */
  join(left) {
    const now = this.records.get(left.key);
    if (!now) return this.records.set(left.key, { ...left, typing: false });
    const given = now.next ?? now.sent;
    const earlier = (left.next ?? left.sent).filter(([name]) => !given.some(([one, value]) => one === name && value));
    const next = [...given.filter(([name]) => !earlier.some(([one]) => one === name)), ...earlier];
    const before = now.sent || now.stopped ? now : left;
    this.records.set(left.key, { ...before, next, typing: now.typing });
  }

  listen(listener) {
    this.listeners.push(listener);
  }

  get(key) {
    return this.records.get(key);
  }

  waiting() {
    return [...this.records.values()];
  }

  /** Whether something does not get through, so that leaving asks first. */
  stuck() {
    return this.records.size > 0 && (!this.kept || this.offline || this.waiting().some((record) => record.stopped));
  }

  /** The newest state of a record that this page knows, newer than the version the server showed. */
  newer(key, version) {
    const record = this.records.get(key);
    if (record) return record.next ?? record.sent;
    const settled = this.settled.get(key);
    return settled && settled.version > version ? settled.fields : null;
  }

  /** Takes a newer state; one that is still being typed is sent by flush. */
  put(key, url, fields, version, typing) {
    const known = Math.max(version, this.settled.get(key)?.version ?? 0);
    const record = this.records.get(key) ?? { key, url, base: known, sent: null };
    const stopped = record.stopped?.conflict ? record.stopped : null;
    this.records.set(key, { ...record, next: fields, typing, stopped });
    this.changed();
  }

  /** Sends a state over what another person recorded, as its author has chosen. */
  insist(key, url, fields, version) {
    this.records.set(key, { key, url, base: version, sent: null, next: fields, typing: false, stopped: null });
    this.changed();
  }

  /** Tries a stopped record again. */
  retry(key) {
    const record = this.records.get(key);
    if (record) this.records.set(key, { ...record, stopped: null });
    this.changed();
  }

  discard(key) {
    this.records.delete(key);
    this.changed();
  }

  /** Sends what is being typed too. */
  flush() {
    for (const record of this.records.values()) record.typing = false;
    this.changed();
  }

  again() {
    clearTimeout(this.timer);
    this.signing.out = false;
    this.pump();
  }

  changed() {
    this.keep();
    this.tell({});
    this.pump();
  }

  tell(news) {
    if ("offline" in news) this.offline = news.offline;
    this.listeners.forEach((listener) => listener(news));
  }

  keep() {
    if (!this.store) return;
    try {
      if (this.records.size) localStorage.setItem(this.store, JSON.stringify(this.waiting()));
      else localStorage.removeItem(this.store);
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }

  async pump() {
    if (!this.started || this.busy || this.signing.out) return;
    const record = this.waiting().find((one) => !one.stopped && (one.sent || (one.next && !one.typing)));
    if (!record) return;
    this.busy = true;
    if (!record.sent) Object.assign(record, { sent: record.next, next: null });
    this.keep();
    this.tell({});
    try {
      await this.send(record);
    } finally {
      this.busy = false;
    }
    if (!this.offline && !this.trouble) this.pump();
  }

  async send({ key, url, sent, base }) {
    let answer, text;
    try {
      answer = await this.signing.post(url, [...sent, ["version", base]], KEPT_ALIVE);
      text = await answer.text();
    } catch {
      return this.wait({ offline: true }, "");
    }
    if (this.signing.out) return this.tell({ offline: false });
    if (answer.status >= 500 || answer.status === 429) return this.wait({ offline: false }, sentence(text));
    this.tries = 0;
    this.trouble = "";
    this.offline = false;
    answer.ok ? this.taken(key, sent, text) : this.refused(key, answer.status, text);
    this.keep();
    this.tell({ key, status: answer.status, text });
  }

  taken(key, sent, text) {
    const version = Number(text.match(/data-version="(\d+)"/)?.[1] ?? 0);
    this.settled.set(key, { version, fields: sent });
    const record = this.records.get(key);
    if (!record || record.sent !== sent) return;
    if (record.next) this.records.set(key, { ...record, base: version, sent: null });
    else this.records.delete(key);
  }

  refused(key, status, text) {
    const record = this.records.get(key);
    if (!record) return;
    const conflict = status === 409 && text.includes('id="conflict');
    const next = record.next ?? record.sent;
    const goesOn = !conflict && record.next;
    this.records.set(key, { ...record, sent: null, next, stopped: goesOn ? null : { conflict, sentence: sentence(text) } });
  }

  wait(news, trouble) {
    this.trouble = trouble;
    this.tell(news);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.pump(), WAITS[Math.min(this.tries++, WAITS.length - 1)]);
  }
}

/** What a page or a part of one says about a refusal. */
function sentence(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const said = page.querySelector(".refused p, .refused li, .banner-bad .link-in, .banner-bad p");
  return said?.textContent.trim().replace(/\s+/g, " ") ?? "";
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? [];
  } catch {
    return [];
  }
}

/** A name for this tab that it keeps when it is loaded again; a lock held while it lives tells others that it does. */
async function ownTab(prefix) {
  const tab = sessionStorage.getItem(SPACE) ?? crypto.getRandomValues(new Uint32Array(2)).join("-");
  const mine = !navigator.locks || (await hold(prefix + tab));
  if (!mine) {
    sessionStorage.removeItem(SPACE);
    return ownTab(prefix);
  }
  sessionStorage.setItem(SPACE, tab);
  return tab;
}

const hold = (name) =>
  new Promise((done) =>
    navigator.locks
      .request(name, { signal: AbortSignal.timeout(1000) }, () => (done(true), new Promise(() => {})))
      .catch(() => done(false)),
  );

/** Stores of this tab and of tabs that are gone. */
async function leftBehind(prefix, own) {
  const alive = new Set(navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : []);
  return Object.keys(localStorage).filter((name) => name.startsWith(prefix) && (name === own || !alive.has(name)));
}
