package auditway.change.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.request.Request;
import auditway.audit.request.SomeRequest;
import auditway.change.rescheduling.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissedDayTests {

    private final MissedDayWording process = () -> BreakingOff.KIND;

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_missed_day_keeps_the_side_with_which_it_lies(Cause cause) {
        Request missed = SomeRequest.open(BreakingOff.KIND, new MissedDay(cause.answer()));

        assertThat(MissedDay.of(missed)).isEqualTo(cause);
        assertThat(process.lines(missed)).containsExactly("Lies with " + cause.title() + ".");
    }

    @Test
    void what_was_decided_is_said_in_words() {
        assertThat(words("newDate")).isEqualTo("Another date");
        assertThat(words("ended")).isEqualTo("Audit ended");
    }

    private String words(String outcome) {
        Request decided = SomeRequest.decided(BreakingOff.KIND, new MissedDay("auditor"), outcome);
        return process.words(decided, decided.decision().orElseThrow());
    }
}
