package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import auditway.platform.refusal.NotFound;
import java.time.Instant;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Tag("both-databases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotsTests {

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ReportRows rows = new ReportRows(jdbc);
    private final Snapshots snapshots = new Snapshots(rows);
    private final Snapshot snapshot = SampleSnapshot.snapshot();

    @BeforeEach
    void forget() {
        jdbc.sql("delete from report").update();
        jdbc.sql("delete from report_print").update();
    }

    @Test
    void rule_21_what_was_frozen_is_read_back_as_it_was() {
        Report frozen = snapshots.freeze(snapshot);
        assertThat(frozen.revision()).isOne();
        assertThat(frozen.isIssued()).isFalse();
        assertThat(frozen.sha256()).matches("[0-9a-f]{64}");
        assertThat(snapshots.read(frozen)).isEqualTo(snapshot);
    }

    @Test
    void rule_21_a_snapshot_that_was_changed_behind_the_house_is_refused() {
        Report frozen = snapshots.freeze(snapshot);
        jdbc.sql("update report set content = replace(content, 'Nordlicht', 'Südlicht')")
                .update();
        assertThatThrownBy(() -> snapshots.read(frozen)).hasMessageContaining("no longer has the SHA-256");
    }

    @Test
    void the_highest_revision_is_the_current_one() {
        snapshots.freeze(snapshot);
        snapshots.freeze(SampleSnapshot.revised(2, "The site was Kiel."));
        assertThat(snapshots.of(snapshot.auditId()))
                .extracting(Report::revision)
                .containsExactly(2, 1);
        assertThat(snapshots.get(snapshot.auditId()).reason()).isEqualTo("The site was Kiel.");
    }

    @Test
    void rule_21_a_revision_is_frozen_once() {
        snapshots.freeze(snapshot);
        assertThatThrownBy(() -> snapshots.freeze(snapshot)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_audit_without_report_says_when_there_will_be_one() {
        assertThatThrownBy(() -> snapshots.get("MSP-2026-999"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("after the decision");
    }

    @Test
    void what_happens_to_a_report_is_kept_beside_its_snapshot() {
        Report frozen = snapshots.freeze(snapshot);
        rows.objected(frozen, "The site is in Kiel.");
        rows.corrected(frozen, "The site was corrected.");
        rows.issued(frozen, Instant.parse("2027-01-25T17:00:00Z"));
        rows.answered(frozen, Report.Consent.CONSENTED);
        Report kept = snapshots.get(snapshot.auditId());
        assertThat(kept.objections()).isEqualTo("The site is in Kiel.");
        assertThat(kept.correction()).isEqualTo("The site was corrected.");
        assertThat(kept.issuedAt()).isEqualTo("2027-01-25T17:00:00Z");
        assertThat(kept.isPublished()).isTrue();
        assertThat(snapshots.read(kept)).isEqualTo(snapshot);
    }

    @Test
    void the_print_of_an_issued_report_is_kept_and_handed_out_again_and_that_of_a_draft_is_not() {
        Report draft = snapshots.freeze(snapshot);
        Prints prints = new Prints(jdbc, snapshots, PrintedReport.renditions(), new JdbcTransactionManager(database));
        byte[] marked = prints.pdf(draft, Rendition.SHAREABLE);
        assertThat(keptPrints()).isZero();
        rows.issued(draft, Instant.parse("2027-01-25T17:00:00Z"));
        Report issued = snapshots.get(snapshot.auditId());
        byte[] first = prints.pdf(issued, Rendition.SHAREABLE);
        assertThat(keptPrints()).isOne();
        assertThat(Arrays.equals(first, marked)).isFalse();
        assertThat(Arrays.equals(prints.pdf(issued, Rendition.SHAREABLE), first))
                .isTrue();
        assertThat(Arrays.equals(prints.pdf(issued, Rendition.CONFIDENTIAL), first))
                .isFalse();
    }

    private int keptPrints() {
        return jdbc.sql("select count(*) from report_print")
                .query(Integer.class)
                .single();
    }
}
