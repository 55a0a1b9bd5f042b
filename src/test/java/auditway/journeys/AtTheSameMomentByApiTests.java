package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Wording;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.DemoPeople;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A step that is completed while a person works on what it hands in: what was taken is there afterwards, the rest was refused. */
@ApplicationTest
@Tag("both-databases")
class AtTheSameMomentByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WorkItems work;

    @Autowired
    private Findings findings;

    @Autowired
    private FindingDrafts drafts;

    private Api api;
    private AuditByApi audit;

    @BeforeEach
    void scheduled() {
        api = new Api(port);
        audit = AuditByApi.ofOneControl(api, "moment", people, editions, clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
    }

    @Test
    void an_answer_that_comes_while_the_self_assessment_is_handed_in_is_kept_or_refused() throws Exception {
        String address = audit.at("/responses/1.1");
        api.put(audit.guest.contributor(), address, Map.of("claim", "YES", "statement", "We do."))
                .answers(200);
        String step = audit.desk.work(audit.guest.lead(), "completeSelfAssessment");
        Callable<Api.Reply> hands =
                () -> api.post(audit.guest.lead(), "/work-items/" + step + "/completion", Map.of("declaration", true));
        Callable<Api.Reply> answers = () -> api.put(
                audit.guest.contributor(),
                address,
                Map.of("claim", "YES", "statement", "We do, since May.", "version", 1));
        List<Api.Reply> replies = replies(hands, answers);
        assertThat(replies.get(0).status()).isEqualTo(200);
        assertThat(replies.get(1).status()).isIn(200, 409);
        assertThat(api.get(audit.guest.lead(), audit.at("/responses"))
                        .answers(200)
                        .findValuesAsString("statement"))
                .containsExactly(replies.get(1).status() == 200 ? "We do, since May." : "We do.");
    }

    @Test
    void a_finding_that_is_changed_or_withdrawn_while_the_gap_report_is_issued_is_issued_as_it_stands()
            throws Exception {
        audit.auditIsPrepared();
        audit.auditIsHeld(Map.of());
        audit.strengthIsNoted("Tests weekly");
        audit.strengthIsNoted("Names an owner");
        audit.desk.completes(DAVID.email(), "draftFindings", Map.of());
        audit.desk.completes(audit.second.email(), "reviewFindings", Map.of("outcome", "agreed"));
        String step = audit.desk.work(DAVID.email(), "issueGapReport");
        Actor david = DAVID.actor(accounts);
        List<Finding> before = findings.of(audit.id);
        List<Callable<?>> all = List.of(
                () -> work.complete(step, Submission.ofJson(Map.of("confirmed", true)), david),
                () -> drafts.revise(
                        before.get(0).id(), Wording.of("Tests daily", "", "", "", "", ""), PRIYA.actor(accounts)),
                () -> {
                    drafts.withdraw(before.get(1).id(), david);
                    return "";
                });
        List<String> refused = AtOnce.refusals(all);
        assertThat(refused.get(0)).isEmpty();
        List<Finding> issued =
                findings.of(audit.id).stream().filter(Finding::isIssued).toList();
        assertThat(issued).hasSize(refused.get(2).isEmpty() ? 1 : 2);
        assertThat(issued.get(0).wording().title())
                .isEqualTo(refused.get(1).isEmpty() ? "Tests daily" : "Tests weekly");
        assertThat(findings.of(audit.id)).allMatch(Finding::isIssued);
    }

    private static List<Api.Reply> replies(Callable<Api.Reply> one, Callable<Api.Reply> other) throws Exception {
        Api.Reply[] replies = new Api.Reply[2];
        List<Callable<?>> both = List.of(() -> replies[0] = one.call(), () -> replies[1] = other.call());
        assertThat(AtOnce.refusals(both)).containsOnly("");
        return List.of(replies[0], replies[1]);
    }
}
