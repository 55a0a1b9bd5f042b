package auditway.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GapReportTests {

    private static final Instant ISSUED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant READ = Instant.parse("2026-11-25T09:30:00Z");

    private final GapReport report = GapReport.issued("MSP-2026-014", ISSUED, "david", "Thank you.");

    @Test
    void a_gap_report_says_who_issued_it_when_with_what_words_and_waits_to_be_acknowledged() {
        assertThat(report.issuedAt()).isEqualTo(ISSUED);
        assertThat(report.issuedBy()).isEqualTo("david");
        assertThat(report.message()).isEqualTo("Thank you.");
        assertThat(report.acknowledgedAt()).isEmpty();
        assertThat(report.acknowledgedBy()).isEmpty();
        assertThat(report.isAcknowledgedBySilence()).isFalse();
    }

    @Test
    void the_partner_acknowledges_it_with_a_remark() {
        report.acknowledge("jana", READ, "F-02 is news to us.");

        assertThat(report.acknowledgedAt()).contains(READ);
        assertThat(report.acknowledgedBy()).contains("jana");
        assertThat(report.remark()).isEqualTo("F-02 is news to us.");
        assertThat(report.isAcknowledgedBySilence()).isFalse();
    }

    @Test
    void silence_acknowledges_it_too_and_is_nobodys_word() {
        report.acknowledgeBySilence(READ);

        assertThat(report.acknowledgedAt()).contains(READ);
        assertThat(report.acknowledgedBy()).isEmpty();
        assertThat(report.isAcknowledgedBySilence()).isTrue();
    }

    @Test
    void a_gap_report_is_acknowledged_once() {
        report.acknowledge("jana", READ, "");

        assertThatThrownBy(() -> report.acknowledge("ole", READ.plusSeconds(60), "Me too."))
                .isInstanceOf(Conflict.class)
                .hasMessage("The gap report of MSP-2026-014 was acknowledged already; nothing is left to do.");
        assertThatThrownBy(() -> report.acknowledgeBySilence(READ.plusSeconds(60)))
                .isInstanceOf(Conflict.class);
        assertThat(report.acknowledgedBy()).contains("jana");
        assertThat(report.isAcknowledgedBySilence()).isFalse();
    }

    @Test
    void a_review_of_the_gaps_is_booked_and_booked_anew() {
        assertThat(report.reviewStarts()).isEmpty();
        assertThat(report.reviewLink()).isEmpty();
        report.bookReview(READ, "https://meet.example/a");
        report.bookReview(READ.plusSeconds(3600), "https://meet.example/b");

        assertThat(report.reviewStarts()).contains(READ.plusSeconds(3600));
        assertThat(report.reviewLink()).contains("https://meet.example/b");
    }
}
