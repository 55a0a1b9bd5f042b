package auditway.walks;

import java.util.Map;

/** What no walk reaches, each with the reason. */
final class NotWalked {

    static final Map<String, String> FORMS = Map.of();
    static final Map<String, String> STEPS = Map.of();
    static final Map<String, String> PAGES = Map.of();
    static final Map<String, String> BUTTONS = Map.of(
            "/demo-sign-in", "the demo alone has it; it signs in as one of its people without a password",
            "/mail/test", "offered where a mail server is set up, of which the walks have none");

    /** Forms whose answer no page shows to the person who gave it, by the process and step or the detour. */
    static final Map<String, String> UNSEEN = Map.of(
            "state-performance",
            "the programme manager reads it in the next step; the partner's page shows its standing only");

    private NotWalked() {}
}
