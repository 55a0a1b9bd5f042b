package auditway.followup.report;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Printed files by snapshot and rendition: what was once handed out is handed out again, byte for byte. */
@Component
class Prints {

    /** More than this does not fit into one row; such a file is printed again each time. */
    private static final int LARGEST = 1_000_000;

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Renditions renditions;
    private final TransactionTemplate ownTransaction;

    Prints(JdbcClient jdbc, Snapshots snapshots, Renditions renditions, PlatformTransactionManager transactions) {
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.renditions = renditions;
    }

    /** A draft is printed each time: it carries a mark that the issued file has not. */
    byte[] pdf(Report report, Rendition rendition) {
        return report.isIssued()
                ? kept(report, rendition).orElseGet(() -> print(report, rendition))
                : renditions.draft(snapshots.read(report), report.sha256(), rendition);
    }

    /** Prints all renditions when the transaction commits; one that is taken back, as a forecast is, prints nothing. */
    void printOnCommit(Report report) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                for (Rendition rendition : Rendition.values()) {
                    pdf(report, rendition);
                }
            }
        });
    }

    private Optional<byte[]> kept(Report report, Rendition rendition) {
        return jdbc.sql("select pdf from report_print where sha256 = :hash and rendition = :rendition")
                .param("hash", report.sha256())
                .param("rendition", rendition.key())
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    private byte[] print(Report report, Rendition rendition) {
        byte[] pdf = renditions.pdf(snapshots.read(report), report.sha256(), rendition);
        if (pdf.length <= LARGEST) {
            keep(report, rendition, pdf);
        }
        return pdf;
    }

    /** Two may print at once; both files are the same and the first is kept. */
    private void keep(Report report, Rendition rendition, byte[] pdf) {
        try {
            ownTransaction.executeWithoutResult(status -> insert(report, rendition, pdf));
        } catch (DuplicateKeyException printedMeanwhile) {
            return;
        }
    }

    private void insert(Report report, Rendition rendition, byte[] pdf) {
        jdbc.sql("insert into report_print (sha256, rendition, pdf) values (:hash, :rendition, :pdf)")
                .param("hash", report.sha256())
                .param("rendition", rendition.key())
                .param("pdf", pdf)
                .update();
    }
}
