package auditway.change.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RescheduleTests {

    private static final Instant STARTS = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void a_wish_for_another_date_is_open_until_it_is_agreed_refused_or_the_audit_ends() {
        assertThat(wish(Cause.PARTNER, null).isOpen()).isTrue();
        assertThat(wish(Cause.PARTNER, "agreed").isOpen()).isFalse();
        assertThat(wish(Cause.PARTNER, "refused").isOpen()).isFalse();
        assertThat(wish(Cause.PARTNER, "ended").isOpen()).isFalse();
    }

    @Test
    void only_another_date_that_lies_with_the_partner_and_was_agreed_counts_for_the_partner() {
        assertThat(wish(Cause.PARTNER, "agreed").countsForPartner()).isTrue();
        assertThat(wish(Cause.AUDITOR, "agreed").countsForPartner()).isFalse();
        assertThat(wish(Cause.PARTNER, "refused").countsForPartner()).isFalse();
        assertThat(wish(Cause.PARTNER, null).countsForPartner()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_cause_reads_back_the_answer_that_forms_send_for_it(Cause cause) {
        assertThat(cause.answer()).isLowerCase();
        assertThat(Cause.of(cause.answer())).isEqualTo(cause);
    }

    @Test
    void no_other_answer_is_a_cause() {
        assertThatThrownBy(() -> Cause.of("weather")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sentence_names_the_side_that_another_date_lies_with() {
        assertThat("It lies with " + Cause.PARTNER.title()).isEqualTo("It lies with the partner");
        assertThat("It lies with " + Cause.AUDITOR.title()).isEqualTo("It lies with the audit team or the programme");
    }

    private static Reschedule wish(Cause cause, @Nullable String decision) {
        return new Reschedule(
                "MSP-2026-014-D-01",
                "MSP-2026-014",
                cause,
                "Two engineers left.",
                null,
                null,
                STARTS,
                STARTS.plusSeconds(28_800),
                "jana",
                "Jana Kruse",
                STARTS.minusSeconds(864_000),
                new Fee(0, "Free with more than 5 business days' notice."),
                decision,
                "",
                null);
    }
}
