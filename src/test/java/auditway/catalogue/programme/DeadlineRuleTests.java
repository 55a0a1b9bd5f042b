package auditway.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.catalogue.programme.DeadlineRule.Anchor;
import auditway.catalogue.programme.DeadlineRule.Direction;
import auditway.catalogue.programme.DeadlineRule.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTests {

    @Test
    void a_rule_names_count_unit_direction_and_anchor() {
        assertThat(DeadlineRule.parse("5 BD after closing-meeting"))
                .isEqualTo(new DeadlineRule(5, Unit.BD, Direction.AFTER, Anchor.CLOSING_MEETING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 BD before audit", "30 CD after gap-report", "0 CD after opened", "5 BD after due-date"})
    void a_rule_is_written_as_it_was_read(String text) {
        assertThat(DeadlineRule.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "5 days after audit", "-1 BD after audit", "5 BD since audit", "5 BD after lunch", ""})
    void anything_else_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> DeadlineRule.parse(text))
                .hasMessageStartingWith("Expected a rule such as \"5 BD after closing-meeting\"")
                .hasMessageContaining("closing-meeting, gap-report, gap-review, decision, ended, due-date")
                .hasMessageEndingWith("found \"" + text + "\".");
    }

    @Test
    void a_rule_is_told_in_words() {
        assertThat(DeadlineRule.parse("1 BD before audit").inWords()).isEqualTo("1 business day before the audit");
        assertThat(DeadlineRule.parse("30 CD after gap-report").inWords())
                .isEqualTo("30 calendar days after the gap report");
        assertThat(DeadlineRule.parse("0 CD after audit").inWords()).isEqualTo("On the day of the audit");
    }
}
