package auditway.change.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.request.Request;
import auditway.audit.request.SomeRequest;
import auditway.change.rescheduling.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissedDayTests {

    @ParameterizedTest
    @EnumSource(Cause.class)
    void a_no_show_keeps_the_side_that_did_not_come(Cause cause) {
        Request noShow = SomeRequest.open(RecordingNoShow.KIND, new MissedDay(cause.answer()));

        assertThat(MissedDay.of(noShow)).isEqualTo(cause);
        assertThat(MissedDay.lines(noShow)).containsExactly("Lies with " + cause.title() + ".");
    }

    @Test
    void what_was_decided_is_said_in_words() {
        assertThat(words("newDate")).isEqualTo("Another date");
        assertThat(words("ended")).isEqualTo("Audit ended");
    }

    private static String words(String outcome) {
        return SomeRequest.decided(BreakingOff.KIND, new MissedDay("auditor"), outcome)
                .decision()
                .map(MissedDay::words)
                .orElseThrow();
    }
}
