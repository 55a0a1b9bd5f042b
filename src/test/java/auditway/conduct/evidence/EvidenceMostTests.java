package auditway.conduct.evidence;

import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@ApplicationTest
class EvidenceMostTests {

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceRows rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;
    private Actor jana;

    @BeforeEach
    void two_links_stand_beside_a_control() {
        jana = JANA.actor(accounts);
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        files.link(link("8.7", "https://example.com/one"), jana);
        files.link(link("8.7", "https://example.com/two"), jana);
    }

    @Test
    void a_control_takes_no_more_than_its_number_and_another_one_does() {
        assertThatThrownBy(() -> most(10, 2).check(link("8.7", "three")))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("Control 8.7 holds 2 files and links, and takes no more");
        assertThatCode(() -> most(10, 2).check(link("9.1", "three"))).doesNotThrowAnyException();
    }

    @Test
    void an_audit_takes_no_more_than_its_number() {
        assertThatThrownBy(() -> most(2, 10).check(link("9.1", "three")))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("This audit holds 2 files and links");
    }

    @Test
    void what_was_withdrawn_takes_no_place() {
        files.withdraw(files.ofControl(audit.id(), "8.7").get(0).id(), "Wrong.", jana);
        assertThatCode(() -> most(2, 2).check(link("8.7", "three"))).doesNotThrowAnyException();
    }

    private EvidenceMost most(int perAudit, int perItem) {
        return new EvidenceMost(rows, new EvidenceProperties(Path.of("."), DataSize.ofMegabytes(1), perAudit, perItem));
    }

    private NewEvidence link(String control, String address) {
        return new NewEvidence(audit.id(), control, Purpose.RESPONSE, null, "", address, Period.UNKNOWN);
    }
}
