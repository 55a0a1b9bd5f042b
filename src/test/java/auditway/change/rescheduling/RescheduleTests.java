package auditway.change.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.request.SomeRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RescheduleTests {

    private static final Instant STARTS = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void only_another_date_that_lies_with_the_partner_and_was_agreed_counts_for_the_partner() {
        assertThat(countsForPartner(Cause.PARTNER, "agreed")).isTrue();
        assertThat(countsForPartner(Cause.AUDITOR, "agreed")).isFalse();
        assertThat(countsForPartner(Cause.PARTNER, "refused")).isFalse();
        assertThat(RescheduleTerms.countsForPartner(SomeRequest.open(AnotherDate.KIND, terms(Cause.PARTNER))))
                .isFalse();
    }

    @Test
    void what_a_wish_keeps_is_read_as_it_was_written() {
        assertThat(RescheduleTerms.of(SomeRequest.open(AnotherDate.KIND, terms(Cause.AUDITOR))))
                .isEqualTo(terms(Cause.AUDITOR));
    }

    @Test
    void another_cause_changes_the_fee_alone() {
        RescheduleTerms assessed = terms(Cause.PARTNER).assessed(Cause.AUDITOR, new Fee(0, "Free."));

        assertThat(assessed.cause()).isEqualTo(Cause.AUDITOR);
        assertThat(assessed.fee()).isEqualTo("Free.");
        assertThat(assessed.starts()).isEqualTo(STARTS);
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

    private static boolean countsForPartner(Cause cause, String outcome) {
        return RescheduleTerms.countsForPartner(SomeRequest.decided(AnotherDate.KIND, terms(cause), outcome));
    }

    private static RescheduleTerms terms(Cause cause) {
        return new RescheduleTerms(cause, null, null, STARTS, STARTS.plusSeconds(28_800), 25, "25 % of the fee.");
    }
}
