package auditway.conduct.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.Persona;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditStates;
import auditway.audit.audit.StagedAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("both-databases")
class EvidenceFilesTests {

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceRequests requests;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private TransactionTemplate transaction;

    private StagedAudit audit;
    private Actor jana;
    private Actor david;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        jana = Persona.JANA.actor(accounts);
        david = Persona.DAVID.actor(accounts);
    }

    @Test
    void rule_8_evidence_is_numbered_for_its_audit_and_kept_with_hash_uploader_and_time() {
        Evidence first = offer("8.4", "plan.txt");
        Evidence second = offer("8.4", "plan 2.txt");
        assertThat(first.id()).isEqualTo(audit.id() + "-E-001");
        assertThat(second.id()).isEqualTo(audit.id() + "-E-002");
        assertThat(files.ofControl(audit.id(), "8.4")).containsExactly(first, second);
        assertThat(first.current().sha256()).hasSize(64);
        assertThat(first.current().uploader()).isEqualTo("Jana Kruse");
        assertThat(trail.before(audit.id(), Integer.MAX_VALUE, 1).get(0).entry().action())
                .isEqualTo("Evidence offered");
    }

    @Test
    void rule_8_versions_are_only_added() {
        Evidence first = offer("8.4", "plan.txt");
        Evidence revised = files.revise(first.id(), "plan.txt", Period.UNKNOWN, content("newer"), jana);
        assertThat(revised.versions()).hasSize(2);
        assertThat(revised.versions().get(0)).isEqualTo(first.current());
        assertThat(files.download(first.id(), 1, david).version()).isEqualTo(first.current());
        assertThat(files.download(first.id(), 0, david).version().number()).isEqualTo(2);
    }

    @Test
    void versions_that_are_added_at_the_same_moment_are_all_kept() throws Exception {
        Evidence first = offer("8.4", "plan.txt");
        Callable<?> adds = () -> files.revise(first.id(), "plan.txt", Period.UNKNOWN, content("newer"), jana);
        assertThat(AtOnce.refusals(Collections.nCopies(6, adds))).containsOnly("");
        assertThat(files.get(first.id(), jana).versions())
                .extracting(EvidenceVersion::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void evidence_that_is_cited_while_it_is_revised_or_withdrawn_is_either_cited_as_it_was_or_changed_before()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            Evidence offered = offer("8.4", "plan " + round + ".txt");
            List<Callable<?>> all = List.of(
                    () -> transaction.execute(status -> {
                        audits.oneAtATime(audit.id());
                        Evidence seen = files.get(offered.id(), david);
                        if (seen.counts()) {
                            files.cite(List.of(seen.id()), audit.id() + "-AI-01");
                        }
                        return seen;
                    }),
                    () -> files.revise(offered.id(), "plan.txt", Period.UNKNOWN, content("newer"), jana),
                    () -> {
                        files.withdraw(offered.id(), "Wrong file.", jana);
                        return "";
                    });
            List<String> refused = AtOnce.refusals(all);
            Evidence now = files.get(offered.id(), jana);
            assertThat(now.cited() && !now.counts()).as("cited and withdrawn").isFalse();
            assertThat(now.versions()).hasSize(refused.get(1).isEmpty() ? 2 : 1);
            assertThat(now.counts()).isEqualTo(!refused.get(2).isEmpty());
        }
    }

    @Test
    void rule_8_what_a_finding_cites_cannot_be_withdrawn() {
        Evidence cited = offer("8.4", "plan.txt");
        files.cite(List.of(cited.id(), "unknown"), audit.id() + "-F-01");
        files.cite(List.of(cited.id()), audit.id() + "-F-01");
        assertThatThrownBy(() -> files.withdraw(cited.id(), "Wrong file", jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is cited");
    }

    @Test
    void what_was_handed_in_stays_as_it_was_seen() {
        Evidence cited = offer("8.4", "plan.txt");
        files.cite(List.of(cited.id()), audit.id() + "-AI-01");
        assertThatThrownBy(() -> files.revise(cited.id(), "swap.txt", Period.UNKNOWN, content("other"), jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("stays as it was seen");
        assertThat(files.get(cited.id(), jana).versions()).hasSize(1);
    }

    @Test
    void evidence_is_not_withdrawn_once_the_audit_takes_none() {
        Evidence offered = offer("8.4", "plan.txt");
        AuditStates.set(jdbc, audit.id(), AuditState.CLOSED);
        assertThatThrownBy(() -> files.withdraw(offered.id(), "Wrong file", jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no longer takes such evidence");
        assertThat(files.get(offered.id(), david).counts()).isTrue();
    }

    @Test
    void withdrawn_evidence_stays_and_says_why() {
        Evidence wrong = offer("8.4", "wrong.txt");
        files.withdraw(wrong.id(), "Wrong file", jana);
        assertThat(files.get(wrong.id(), david).withdrawn()).isEqualTo("Wrong file");
        assertThat(files.download(wrong.id(), 0, david).content().exists()).isTrue();
        assertThat(files.count(audit.id())).isZero();
    }

    @Test
    void rule_7_evidence_outside_the_freshness_window_is_refused_on_submission() {
        Period old = new Period(null, LocalDate.of(2015, 1, 31));
        NewEvidence offer = new NewEvidence(audit.id(), "8.1", Purpose.RESPONSE, null, "", "policy.txt", old);
        assertThatThrownBy(() -> files.offer(offer, content("old"), jana))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("control 8.1 takes evidence of the last 12 months");
        assertThat(files.ofAudit(audit.id())).isEmpty();
    }

    @Test
    void rule_25_one_partners_evidence_is_not_there_for_another_partner_nor_for_an_auditor_of_other_audits() {
        Evidence secret = offer("8.4", "plan.txt");
        Actor stranger = stranger();
        Actor otherAuditor = new Actor("nobody", "Other Auditor", Set.of(Role.AUDITOR), null);
        for (Actor outsider : List.of(stranger, otherAuditor)) {
            assertThatThrownBy(() -> files.get(secret.id(), outsider))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("There is no evidence " + secret.id() + "; look at the audit's evidence page.");
            assertThatThrownBy(() -> files.download(secret.id(), 0, outsider)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void reviewers_see_evidence_but_neither_offer_nor_change_any() {
        Actor tomasz = Persona.TOMASZ.actor(accounts);
        assertThatThrownBy(() -> files.offer(forControl("8.4", "x.txt"), content("x"), tomasz))
                .isInstanceOf(NotYours.class);
        Evidence link = files.link(forControl("8.4", "https://wiki.example/plan"), jana);
        assertThatThrownBy(() -> files.revise(link.id(), "", Period.UNKNOWN, content(""), tomasz))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_concluded_audit_takes_no_more_evidence() {
        audit.moveTo(AuditState.CLOSED);
        assertThatThrownBy(() -> offer("8.4", "late.txt")).isInstanceOf(Conflict.class);
    }

    @Test
    void a_link_is_evidence_too() {
        Evidence link = files.link(forControl("8.4", "https://wiki.example/plan"), jana);
        assertThat(link.isLink()).isTrue();
        assertThat(files.ofAudit(audit.id())).containsExactly(link);
        assertThatThrownBy(() -> files.link(forControl("8.4", "javascript:x"), jana))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void evidence_is_requested_only_by_the_team() {
        assertThatThrownBy(() -> requests.raise(audit.id(), "8.4", "The plan", jana))
                .isInstanceOf(NotYours.class);
    }

    private Actor stranger() {
        if (organisations.find("vltava").isEmpty()) {
            organisations.add(new Organisation(
                    "vltava", "Vltava Cloud", "Builds clouds.", "Praha", "CZ", ZoneId.of("Europe/Prague"), Set.of()));
        }
        return new Actor("stranger", "Other Partner", Set.of(Role.PARTNER_LEAD), "vltava");
    }

    private Evidence offer(String control, String name) {
        return files.offer(forControl(control, name), content(name), jana);
    }

    private NewEvidence forControl(String control, String name) {
        return new NewEvidence(audit.id(), control, Purpose.RESPONSE, null, "", name, Period.UNKNOWN);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
