// Posts as the person who is signed in and notices when the session has ended or was renewed meanwhile.
import { meta } from "../meta.js";
import { renew, sayEnded, sessionOf } from "../session.js";

export class Signing {
  constructor() {
    this.out = false;
  }

  async post(url, fields, keptAlive) {
    const answer = await this.once(url, fields, keptAlive);
    const header = (name) => answer.headers.get(name);
    const session = sessionOf(header);
    if (session !== "renewed") {
      if (session) this.ended(session);
      return answer;
    }
    renew(header);
    return this.once(url, fields, keptAlive);
  }

  once(url, fields, keptAlive) {
    const body = new URLSearchParams(fields).toString();
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true" };
    if (meta("csrf-header")) headers[meta("csrf-header")] = meta("csrf-token");
    return fetch(url, { method: "POST", body, headers, keepalive: body.length < keptAlive });
  }

  ended(session) {
    this.out = true;
    document.dispatchEvent(new CustomEvent("auditway:signed-out", { detail: { session } }));
    sayEnded(session === "other");
  }
}
