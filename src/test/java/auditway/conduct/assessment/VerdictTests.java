package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTests {

    @ParameterizedTest
    @CsvSource({
        "NOT_ASSESSED, Not assessed, false",
        "MET, Met, false",
        "PARTIALLY_MET, Partially met, true",
        "NOT_MET, Not met, true",
        "NOT_APPLICABLE, Not applicable, false",
        "EXEMPT, Exempt, false",
        "WAIVED, Waived, false"
    })
    void rule_9_a_finding_is_due_where_a_control_is_met_in_part_or_not_at_all(
            Verdict verdict, String title, boolean fallsShort) {
        assertThat(verdict.title()).isEqualTo(title);
        assertThat(verdict.fallsShort()).isEqualTo(fallsShort);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ASSESSED, false",
        "MET, false",
        "PARTIALLY_MET, false",
        "NOT_MET, false",
        "NOT_APPLICABLE, true",
        "EXEMPT, true",
        "WAIVED, true"
    })
    void rule_5_what_does_not_apply_leaves_numerator_and_denominator_and_so_does_what_is_exempt_or_waived(
            Verdict verdict, boolean leaves) {
        assertThat(verdict.leavesScore()).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ASSESSED, false",
        "MET, false",
        "PARTIALLY_MET, true",
        "NOT_MET, true",
        "NOT_APPLICABLE, true",
        "EXEMPT, true",
        "WAIVED, true"
    })
    void every_verdict_but_met_is_explained_in_writing(Verdict verdict, boolean explained) {
        assertThat(verdict.needsReason()).isEqualTo(explained);
    }
}
