package auditway.walks;

import java.util.Map;

/** What no walk reaches, each with the reason. */
final class NotWalked {

    static final Map<String, String> FORMS = Map.of();
    static final Map<String, String> STEPS = Map.of();
    static final Map<String, String> PAGES = Map.of(
            "/audits/{auditId}/appeal",
            "leads on to the requests; mails of before name it",
            "/audits/{auditId}/disputes",
            "leads on to the requests; mails of before name it");
    static final Map<String, String> BUTTONS = Map.of(
            "/mail/test",
            "offered where a mail server is set up, of which the walks have none",
            "/mail/{id}/sending",
            "offered where a mail server is set up; OutageTests sends again");

    /** Forms whose answer no page shows to the person who gave it, by the process and step or the requests. */
    static final Map<String, String> UNSEEN = Map.of(
            "state-performance",
            "the programme manager reads it in the next step and everybody concerned on the audit's page; PerformanceOnPagesTests looks there");

    private NotWalked() {}
}
