package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a stop does to a start. */
class StopWhileStartingTests {

    private final StopWhileStarting start = new StopWhileStarting();

    @Test
    void a_start_that_was_told_to_stop_makes_no_further_bean() {
        assertThat(start.postProcessBeforeInitialization("bean", "bean")).isEqualTo("bean");
        start.tell();
        assertThatThrownBy(() -> start.postProcessBeforeInitialization("bean", "bean"))
                .isInstanceOf(StopWhileStarting.Stopped.class);
    }

    @Test
    void what_works_already_ends_what_it_has_begun() {
        start.afterSingletonsInstantiated();
        start.tell();
        assertThat(start.postProcessBeforeInitialization("bean", "bean")).isEqualTo("bean");
    }
}
