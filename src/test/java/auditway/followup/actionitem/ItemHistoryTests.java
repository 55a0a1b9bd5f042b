package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.followup.actionitem.ItemHistory.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemHistoryTests {

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RAISED", "PLANNED", "SUBMITTED", "ACCEPTED", "OVERDUE", "LAPSED"})
    void the_history_leaves_out_words_that_the_page_shows_elsewhere(Kind kind) {
        assertThat(kind.isExplained()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RETURNED, Returned",
        "REGRADED, Regraded",
        "EXTENSION_REFUSED, No more time",
        "PAUSED, Moved by a hold",
        "VOID, Void"
    })
    void the_history_explains_a_return_and_every_turn_off_the_straight_way(Kind kind, String title) {
        assertThat(kind.isExplained()).isTrue();
        assertThat(kind.title()).isEqualTo(title);
    }
}
