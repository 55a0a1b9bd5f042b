package auditway;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.platform.form.Submission;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Conflict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What may be there once is there once, however many ask for it at the same moment; the others are told by the usual sentence. */
@ApplicationTest
@Tag("both-databases")
class AtOnceTests {

    private static final int MANY = 6;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Test
    void one_audit_of_a_partner_and_edition_is_under_way() throws Exception {
        String partner = "once-" + UUID.randomUUID().toString().substring(0, 8);
        context.getBean(Organisations.class)
                .add(new Organisation(
                        partner, "Once " + partner, "Builds.", "Praha", "CZ", ZoneId.of("Europe/Prague"), Set.of()));
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        RequestAudit request = new RequestAudit(partner, "aws-msp-2017", "remote", null, from, from.plusDays(20), null);
        List<String> refused =
                atOnce(() -> context.getBean(AuditRequests.class).request(request, MARTA.actor(accounts)));
        assertThat(refused).hasSize(MANY - 1).allMatch(sentence -> sentence.contains(" already has audit "));
    }

    @Test
    void one_dispute_of_a_finding_and_one_extension_of_an_item_are_asked_for() throws Exception {
        ReportedGaps gaps = ReportedGaps.of(context);
        gaps.plans(gaps.scoreImpacting());
        assertThat(asked(
                        gaps.audit.id,
                        "request-extension",
                        gaps.scoreImpacting().id(),
                        Map.of("days", 3, "reason", "Ill.", "plan", "A colleague.")))
                .hasSize(MANY - 1);
        assertThat(asked(
                        gaps.audit.id,
                        "dispute-finding",
                        gaps.mandatory().findingId(),
                        Map.of("grounds", "Held.", "wanted", "None.")))
                .hasSize(MANY - 1)
                .allMatch(sentence -> sentence.contains("was disputed already"));
    }

    private List<String> asked(String audit, String form, String about, Map<String, Object> answers) throws Exception {
        Submission submission = Submission.ofJson(answers);
        return atOnce(() -> context.getBean(RequestKinds.class)
                .ask(form, new Subject(audit, about), submission, JANA.actor(accounts)));
    }

    @Test
    void somebody_is_absent_once_on_a_day() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(500);
        List<String> refused = atOnce(() -> context.getBean(Absences.class)
                .record(JANA.account(accounts).id(), day, day, Absence.Kind.LEAVE, "", JANA.actor(accounts)));
        assertThat(refused).hasSize(MANY - 1).allMatch(sentence -> sentence.contains("is absent"));
    }

    /** The sentences with which all but those who were taken were refused; anything but a refusal fails. */
    private static List<String> atOnce(Callable<?> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(MANY);
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                all.add(people.submit(() -> {
                    together.await();
                    try {
                        work.call();
                        return "";
                    } catch (Conflict | auditway.platform.refusal.Invalid refused) {
                        return String.valueOf(refused.getMessage());
                    }
                }));
            }
            List<String> refused = new ArrayList<>();
            for (Future<String> one : all) {
                refused.add(one.get());
            }
            refused.removeIf(String::isEmpty);
            return refused;
        } finally {
            people.shutdown();
        }
    }
}
