package auditway.change;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.AddedQuestion;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Answered;
import auditway.platform.workflow.StepFacts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A question that was added to the form of a request: its answer reaches the request's page, the timeline and who decides. */
@ApplicationTest
@Tag("both-databases")
class AddedQuestionsTests {

    private static final String ANSWER = "The supplier, since Monday.";

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestKinds kinds;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    private AddedQuestion added;

    @BeforeEach
    void added_to_every_form() {
        added = AddedQuestion.to(
                context.getBean(Forms.class),
                context.getBeansOfType(RequestKind.class).values().stream()
                        .map(RequestKind::form)
                        .toList());
    }

    @AfterEach
    void taken_out() {
        added.close();
    }

    private Actor actor(Persona persona) {
        return AuditAhead.actor(context, persona);
    }

    private void asks(Actor actor, String form, Subject subject, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(AddedQuestion.KEY, ANSWER);
        kinds.ask(form, subject, Submission.ofJson(all), actor);
    }

    private void reaches(String auditId, String kind) {
        for (String page : List.of("/requests", "/timeline")) {
            assertThat(mvc.get().uri("/audits/" + auditId + page).with(MARTA.signedIn()))
                    .as(page)
                    .bodyText()
                    .contains(AddedQuestion.LABEL, ANSWER);
        }
        assertThat(mvc.get().uri("/api/v1/audits/" + auditId + "/requests").with(MARTA.basic()))
                .bodyText()
                .contains(AddedQuestion.LABEL, ANSWER);
        assertThat(context.getBean(Inbox.class).ofAudits(List.of(auditId), actor(MARTA)))
                .filteredOn(item -> item.step().process().equals(kind))
                .allSatisfy(
                        item -> assertThat(beside(item)).containsExactly(new Answered(AddedQuestion.LABEL, ANSWER)));
    }

    private List<Answered> beside(WorkItem item) {
        return context.getBeanProvider(StepFacts.class).stream()
                .flatMap(room -> room.of(item.step()).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request-extension",
                "request-waiver",
                "reassign-item",
                "dispute-finding",
                "request-replacement",
                "hold-audit",
                "cancel-audit",
                "withdraw-audit"
            })
    void of_requests_while_items_are_open(String form) {
        ReportedGaps gaps = ReportedGaps.of(context);
        RequestKind<?> kind = kind(form);
        Subject subject = new Subject(
                gaps.audit.id,
                switch (kind.about()) {
                    case ACTION_ITEM -> gaps.scoreImpacting().id();
                    case FINDING -> gaps.scoreImpacting().findingId();
                    default -> gaps.audit.id;
                });
        Persona asker = kind.mayAsk(subject, actor(JANA)) ? JANA : MARTA;
        asks(actor(asker), form, subject, answers(gaps).get(form));
        reaches(gaps.audit.id, kind.kind());
    }

    private RequestKind<?> kind(String form) {
        return context.getBeansOfType(RequestKind.class).values().stream()
                .filter(kind -> kind.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Map<String, Object>> answers(ReportedGaps gaps) {
        String later = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        return Map.of(
                "request-extension",
                        Map.of("days", 3, "reason", "The tester is ill.", "plan", "Another one is booked."),
                "request-waiver", Map.of("reason", "It ends.", "compensation", "The log.", "until", later),
                "reassign-item", Map.of("owner", actor(OLE).accountId()),
                "dispute-finding", Map.of("grounds", "It was there.", "wanted", "No finding."),
                "request-replacement",
                        Map.of(
                                "member",
                                "LEAD_AUDITOR:" + gaps.audit.actor(DAVID).accountId(),
                                "reason",
                                "Leaves."),
                "hold-audit", Map.of("reason", "A merger."),
                "cancel-audit", Map.of("reason", "The programme ends.", "confirmed", true),
                "withdraw-audit", Map.of("reason", "We leave.", "confirmed", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-reschedule", "record-no-show", "interrupt-audit"})
    void of_requests_about_the_day(String form) {
        Account lead = AuditAhead.auditor(context, "Ada Lead");
        AuditAhead audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR);
        audit.heldOn(audit.day);
        boolean onTheDay = !form.equals("request-reschedule");
        if (onTheDay) {
            clock.set(audit.day
                    .atTime(LocalTime.NOON)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .toInstant());
            audit.state(AuditState.CONDUCT);
        }
        if (form.equals("interrupt-audit")) {
            opened(audit, lead);
        }
        asks(
                lead.actor(),
                form,
                Subject.audit(audit.id),
                switch (form) {
                    case "record-no-show" -> Map.of("absent", "partner", "reason", "No answer at the door.");
                    case "interrupt-audit" -> Map.of("cause", "partner", "reason", "An alarm.");
                    default ->
                        Map.of(
                                "cause",
                                "auditor",
                                "windowFrom",
                                audit.day.plusDays(1).toString(),
                                "windowTo",
                                audit.day.plusDays(9).toString(),
                                "reason",
                                "Illness.");
                });
        reaches(audit.id, kind(form).kind());
    }

    private void opened(AuditAhead audit, Account lead) {
        context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("insert into audit_phase (audit_id, phase, entered_at) values (?, 'CONDUCT', ?)")
                .params(audit.id, audit.day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        context.getBean(auditway.platform.workflow.AnswerFile.class)
                .keep(
                        audit.step("conduct", "holdOpeningMeeting", "hold-opening-meeting", "leadAuditor", null),
                        Map.of(),
                        lead.actor());
        assertThat(context.getBean(AuditDirectory.class).answers(audit.id)).hasSize(1);
    }
}
