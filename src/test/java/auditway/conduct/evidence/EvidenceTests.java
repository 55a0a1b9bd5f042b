package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.conduct.evidence.Evidence.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTests {

    private static final Instant UPLOADED = Instant.parse("2026-11-12T16:30:00Z");

    @Test
    void the_latest_version_is_the_current_one() {
        Evidence twice = evidence(Kind.FILE, null, version(1), version(2));

        assertThat(twice.current()).isEqualTo(version(2));
    }

    @Test
    void rule_8_nothing_is_added_to_the_versions_from_outside() {
        List<EvidenceVersion> given = new ArrayList<>(List.of(version(1)));
        Evidence evidence = evidence(Kind.FILE, null, given);
        given.add(version(2));

        assertThat(evidence.current()).isEqualTo(version(1));
        assertThatThrownBy(() -> evidence.versions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_link_leads_to_content_that_lies_elsewhere() {
        assertThat(evidence(Kind.LINK, null, version(1)).isLink()).isTrue();
        assertThat(evidence(Kind.FILE, null, version(1)).isLink()).isFalse();
    }

    @Test
    void withdrawn_evidence_no_longer_counts() {
        assertThat(evidence(Kind.FILE, null, version(1)).counts()).isTrue();
        assertThat(evidence(Kind.FILE, "Wrong file.", version(1)).counts()).isFalse();
    }

    @Test
    void evidence_for_a_closure_has_no_title_and_no_period_unless_somebody_gives_them() {
        assertThat(NewEvidence.forClosure("MSP-2026-014", "8.9", "MSP-2026-014-AI-02", "log.txt"))
                .isEqualTo(new NewEvidence(
                        "MSP-2026-014", "8.9", Purpose.CLOSURE, "MSP-2026-014-AI-02", "", "log.txt", Period.UNKNOWN));
    }

    private static Evidence evidence(Kind kind, @Nullable String withdrawn, EvidenceVersion... versions) {
        return evidence(kind, withdrawn, List.of(versions));
    }

    private static Evidence evidence(Kind kind, @Nullable String withdrawn, List<EvidenceVersion> versions) {
        return new Evidence(
                "MSP-2026-014-E-012",
                "MSP-2026-014",
                "8.9",
                Purpose.RESPONSE,
                null,
                "Test log",
                kind,
                withdrawn,
                false,
                versions);
    }

    private static EvidenceVersion version(int number) {
        return new EvidenceVersion(
                number, "log.txt", "text/plain", 12, "ab", "ole", "Ole Brandt", UPLOADED, Period.UNKNOWN);
    }
}
