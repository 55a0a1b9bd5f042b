package auditway.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit itself. */
class ConductProcessTests {

    @RegisterExtension
    static final Walk conduct = Walk.of("conduct");

    @Test
    void every_section_is_assessed_between_the_two_meetings() {
        conduct.starts();
        conduct.completes("holdOpeningMeeting");
        conduct.waitsAt("assessSection", "assessSection", "assessSection");
        conduct.completes("assessSection");
        conduct.completes("assessSection");
        conduct.waitsAt("assessSection");
        conduct.completes("assessSection");
        conduct.completes("holdClosingMeeting");
        conduct.endsAt("auditConducted");
    }
}
