package auditway.change.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.change.interruption.Interruption.Kind;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterruptionTests {

    @Test
    void an_interruption_is_open_until_somebody_decides_what_follows() {
        assertThat(interruption(null).isOpen()).isTrue();
        assertThat(interruption("resumed").isOpen()).isFalse();
    }

    @Test
    void each_kind_of_interruption_has_a_diagram_and_a_letter_of_its_own() {
        assertThat(Stream.of(Kind.values()).map(Kind::process)).containsExactly("hold", "no-show", "interrupted-audit");
        assertThat(Stream.of(Kind.values()).map(Kind::letter)).containsExactly("H", "N", "I");
    }

    private static Interruption interruption(@Nullable String decision) {
        return new Interruption(
                "MSP-2026-014-H-01",
                "MSP-2026-014",
                Kind.HOLD,
                null,
                "The partner is being sold.",
                "marta",
                "Marta Lindqvist",
                Instant.parse("2026-11-09T09:00:00Z"),
                decision,
                "",
                null);
    }
}
