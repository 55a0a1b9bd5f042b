package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.conduct.evidence.EvidenceRequest.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRequestTests {

    private static final Instant RAISED = Instant.parse("2026-11-10T09:00:00Z");
    private static final Instant GIVEN = Instant.parse("2026-11-12T16:30:00Z");
    private static final Instant SEEN = Instant.parse("2026-11-13T08:00:00Z");
    private static final Instant GIVEN_AGAIN = Instant.parse("2026-11-16T11:00:00Z");

    private final EvidenceRequest raised = request(State.RAISED, RAISED, "", "", 1);

    @Test
    void an_answer_hands_the_turn_to_the_auditor() {
        assertThat(raised.provided("The log is in the file.", GIVEN))
                .isEqualTo(request(State.PROVIDED, GIVEN, "The log is in the file.", "", 2));
    }

    @Test
    void a_returned_answer_says_why_and_hands_the_turn_back() {
        EvidenceRequest returned = raised.provided("Here.", GIVEN).returned("The log ends in June.", SEEN);

        assertThat(returned).isEqualTo(request(State.RETURNED, SEEN, "Here.", "The log ends in June.", 3));
        assertThat(returned.provided("All of it.", GIVEN_AGAIN))
                .isEqualTo(request(State.PROVIDED, GIVEN_AGAIN, "All of it.", "The log ends in June.", 4));
    }

    @Test
    void an_accepted_request_keeps_its_answer_and_why_an_earlier_one_was_returned() {
        EvidenceRequest accepted = raised.provided("Here.", GIVEN)
                .returned("The log ends in June.", SEEN)
                .provided("All of it.", GIVEN_AGAIN)
                .accepted(GIVEN_AGAIN.plusSeconds(60));

        assertThat(accepted)
                .isEqualTo(
                        request(State.ACCEPTED, GIVEN_AGAIN.plusSeconds(60), "All of it.", "The log ends in June.", 5));
    }

    @Test
    void a_request_is_withdrawn_when_its_audit_ends_early() {
        assertThat(raised.withdrawn(SEEN)).isEqualTo(request(State.WITHDRAWN, SEEN, "", "", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED, true, Waits for the partner",
        "PROVIDED, true, Waits for the auditor",
        "RETURNED, true, Returned",
        "ACCEPTED, false, Accepted",
        "WITHDRAWN, false, Withdrawn"
    })
    void somebody_has_to_act_until_a_request_is_accepted_or_withdrawn(State state, boolean open, String title) {
        assertThat(request(state, RAISED, "", "", 1).isOpen()).isEqualTo(open);
        assertThat(state.title()).isEqualTo(title);
    }

    private static EvidenceRequest request(State state, Instant turnAt, String answer, String reason, int version) {
        return new EvidenceRequest(
                "MSP-2026-014-R-003",
                "MSP-2026-014",
                "8.9",
                "The test log.",
                "david",
                "David Pool",
                RAISED,
                state,
                turnAt,
                answer,
                reason,
                version);
    }
}
