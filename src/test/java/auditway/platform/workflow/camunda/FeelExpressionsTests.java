package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import auditway.platform.workflow.Expressions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeelExpressionsTests {

    private final Expressions feel =
            new FeelExpressions(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void conditions_see_the_values() {
        assertThat(feel.evaluate("outcome = \"gaps\"", Map.of("outcome", "gaps")))
                .isEqualTo(true);
    }

    @Test
    void a_value_that_is_not_there_is_null() {
        assertThat(feel.evaluate("outcome = null", Map.of())).isEqualTo(true);
        assertThat(feel.evaluate("outcome", Map.of())).isNull();
    }

    @Test
    void results_are_plain_java() {
        assertThat(feel.evaluate("[\"a\", \"b\"]", Map.of())).isEqualTo(List.of("a", "b"));
        assertThat(feel.evaluate("{value: \"a\"}", Map.of())).isEqualTo(Map.of("value", "a"));
        assertThat(feel.evaluate("date(\"2026-11-24\")", Map.of())).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void today_is_the_day_of_the_clock() {
        assertThat(feel.evaluate("today()", Map.of())).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void what_does_not_parse_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feel.evaluate("outcome = (", Map.of()))
                .withMessageContaining("outcome = (");
    }

    @Test
    void java_is_out_of_reach() {
        String call = "{run: function(x) external {java: {class: \"java.lang.Integer\", "
                + "method signature: \"parseInt(java.lang.String)\"}}, r: run(\"7\")}.r";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feel.evaluate(call, Map.of()))
                .withMessageContaining("External functions are disabled");
    }
}
