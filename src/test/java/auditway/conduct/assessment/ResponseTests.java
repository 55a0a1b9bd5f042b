package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTests {

    private static final Instant AT = Instant.parse("2026-10-20T12:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = Claim.class,
            names = {"YES", "PARTIALLY", "NO"})
    void an_answer_with_a_claim_can_be_handed_in_without_another_word(Claim claim) {
        assertThat(response("8.9", claim, "", 1).isComplete()).isTrue();
    }

    @Test
    void words_without_a_claim_cannot_be_handed_in() {
        assertThat(response("8.9", null, "We test each quarter.", 1).isComplete())
                .isFalse();
    }

    @Test
    void whoever_says_a_control_does_not_apply_says_why() {
        assertThat(response("8.9", Claim.NOT_APPLICABLE, " ", 1).isComplete()).isFalse();
        assertThat(response("8.9", Claim.NOT_APPLICABLE, "We resell nothing.", 1)
                        .isComplete())
                .isTrue();
    }

    @Test
    void an_answer_goes_on_under_the_controls_new_id_with_the_claim_it_still_has() {
        Response before = response("8.9", Claim.YES, "We test each quarter.", 3);

        assertThat(before.goingOn("9.1", Claim.YES)).isEqualTo(response("9.1", Claim.YES, "We test each quarter.", 4));
        assertThat(before.goingOn("8.9", null)).isEqualTo(response("8.9", null, "We test each quarter.", 4));
    }

    private static Response response(String control, @Nullable Claim claim, String statement, int version) {
        return new Response("MSP-2026-014", control, claim, statement, "ole", "Ole Brandt", AT, version);
    }
}
