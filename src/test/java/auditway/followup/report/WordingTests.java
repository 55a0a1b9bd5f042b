package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.followup.report.Snapshot.Auditor;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void a_town_stands_before_the_country_or_at_the_end_of_an_address() {
        assertThat(Wording.town("Vahrenwalder Str. 156, Hannover, Germany")).isEqualTo("Hannover");
        assertThat(Wording.town("Kaistraße 4, 24103 Kiel, Germany")).isEqualTo("Kiel");
        assertThat(Wording.town("Kaistraße 4, D-24103 Kiel")).isEqualTo("Kiel");
        assertThat(Wording.town("Head office")).isEmpty();
        assertThat(Wording.town("")).isEmpty();
    }

    @Test
    void a_team_is_named_firm_by_firm_with_its_lead() {
        assertThat(Wording.team(List.of(
                        new Auditor("David Pool", "ISSI", "Lead auditor", true),
                        new Auditor("Priya Raman", "ISSI", "Auditor", false),
                        new Auditor("Nadia Stern", "Nordprüf", "Technical expert", false))))
                .isEqualTo("David Pool (lead), Priya Raman, ISSI; Nadia Stern, Nordprüf");
    }

    @Test
    void lists_read_like_a_sentence() {
        assertThat(Wording.list(List.of("5.7"))).isEqualTo("5.7");
        assertThat(Wording.list(List.of("5.7", "5.8"))).isEqualTo("5.7 and 5.8");
        assertThat(Wording.list(List.of("5.6", "5.7", "5.8"))).isEqualTo("5.6, 5.7 and 5.8");
    }
}
