package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditDirectory.Filter;
import org.junit.jupiter.api.Test;

/** What a list of audits is asked for. */
class FilterTests {

    @Test
    void audits_are_asked_for_by_how_they_stand() {
        assertThat(Filter.of("tec", "open")).isEqualTo(new Filter("tec", false, null));
        assertThat(Filter.of("tec", "over")).isEqualTo(new Filter("tec", true, null));
        assertThat(Filter.of("", "CONDUCT")).isEqualTo(new Filter("", false, Phase.CONDUCT));
    }

    @Test
    void what_is_no_standing_asks_for_nothing_but_the_words() {
        assertThat(Filter.of("tec", "' or 1=1")).isEqualTo(new Filter("tec", null, null));
        assertThat(Filter.of("", "")).isEqualTo(Filter.ALL);
    }
}
