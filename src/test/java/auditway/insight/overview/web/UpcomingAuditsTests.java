package auditway.insight.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpcomingAuditsTests {

    private static final Instant EVENING = Instant.parse("2026-11-30T17:30:00Z");

    @Test
    void an_audit_of_today_is_listed_also_after_its_hours() {
        AuditSummary today = audit("2026-11-30T08:00:00Z", "2026-11-30T16:00:00Z");
        AuditSummary tomorrow = audit("2026-12-01T08:00:00Z", "2026-12-01T16:00:00Z");
        assertThat(HomePage.ahead(List.of(tomorrow, today), EVENING)).containsExactly(today, tomorrow);
    }

    @Test
    void an_audit_is_listed_until_its_last_day_and_no_longer() {
        AuditSummary second = audit("2026-11-27T08:00:00Z", "2026-11-30T16:00:00Z");
        AuditSummary over = audit("2026-11-26T08:00:00Z", "2026-11-27T16:00:00Z");
        assertThat(HomePage.ahead(List.of(over, second), EVENING)).containsExactly(second);
    }

    private static AuditSummary audit(String starts, String ends) {
        return new AuditSummary(
                "MSP-2026-014",
                "tecracer",
                "tecRacer",
                "DE",
                ZoneId.of("Europe/Berlin"),
                "aws-msp-2017",
                AuditState.CONDUCT,
                Phase.CONDUCT,
                false,
                "Hannover",
                Instant.parse(starts),
                Instant.parse(ends),
                null);
    }
}
