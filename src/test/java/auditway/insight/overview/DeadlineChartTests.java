package auditway.insight.overview;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the coordinator sees ahead. */
class DeadlineChartTests {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_day_of_an_audit_on_hold_says_that_it_is_on_hold() {
        DeadlineChart chart = DeadlineChart.of(
                List.of(audit("tecRacer", null), audit("Wattwerk", NOW.minusSeconds(3600))), List.of(), NOW, BERLIN);
        assertThat(chart.lanes().get(0).marks())
                .extracting(DeadlineChart.Mark::label)
                .containsExactly("tecRacer", "Wattwerk, on hold");
    }

    private static AuditSummary audit(String partner, @Nullable Instant heldSince) {
        Instant starts = NOW.plusSeconds(86_400);
        return new AuditSummary(
                "MSP-2026-014",
                partner,
                partner,
                "DE",
                BERLIN,
                "aws-msp-2017",
                AuditState.PREPARATION,
                Phase.PREPARATION,
                false,
                "Kiel",
                starts,
                starts.plusSeconds(28_800),
                heldSince);
    }
}
