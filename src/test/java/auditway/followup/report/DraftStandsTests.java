package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The page of a draft says what happens to it next, whatever was said about it so far. */
class DraftStandsTests {

    @Test
    void a_draft_that_nobody_objected_to_goes_out_as_it_is() {
        assertThat(draft("", "", "").draftStands()).startsWith("It goes out as it is");
    }

    @Test
    void a_draft_that_is_objected_to_does_not_go_out_before_the_lead_auditor_answers() {
        assertThat(draft("", "The site was Kiel.", "").draftStands())
                .doesNotContain("goes out as it is")
                .contains("does not go out before");
    }

    @Test
    void a_draft_that_is_kept_or_corrected_says_so() {
        assertThat(draft("", "The site was Kiel.", "The contract says Hamburg.").draftStands())
                .startsWith("The lead auditor keeps it");
        assertThat(draft("The site is Kiel.", "", "").draftStands()).startsWith("It was corrected");
    }

    private static Report draft(String reason, String objections, String answer) {
        return new Report("A-1", 1, reason, Instant.EPOCH, "00", null, objections, "", answer, null);
    }
}
