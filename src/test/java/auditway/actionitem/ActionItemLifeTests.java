package auditway.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.assessment.Verdict;
import auditway.evidence.EvidenceFiles;
import auditway.evidence.NewEvidence;
import auditway.finding.FindingDrafts;
import auditway.finding.FindingsReview;
import auditway.finding.GapReporting;
import auditway.finding.GapReporting.IssueGapReport;
import auditway.finding.Grade;
import auditway.finding.Wording;
import auditway.form.Submission;
import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Accounts;
import auditway.programme.Control.Kind;
import auditway.refusal.Invalid;
import auditway.refusal.NotYours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class ActionItemLifeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionItems items;

    @Autowired
    RaisingActionItems raising;

    @Autowired
    SettlingActionItems settling;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    ItemHistory history;

    @Autowired
    MockMvcTester pages;

    HeldAudit audit;
    ActionItem item;

    @BeforeEach
    void issued() {
        audit = HeldAudit.of(context);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        audit.verdict(audit.quietControl(Kind.RECOMMENDED), Verdict.NOT_MET, "No survey.", DAVID);
        context.getBean(FindingDrafts.class)
                .revise(
                        audit.id + "-F-01",
                        Wording.of("No test", "Log ends.", "Four tests.", "", "A report.", "Held."),
                        audit.actor(PRIYA));
        context.getBean(FindingsReview.class).look(audit.id + "-F-01", true, null, audit.actor(DAVID));
        context.getBean(GapReporting.class)
                .issue(
                        new IssueGapReport(true, null),
                        audit.step("findings-review", "issueGapReport", "issue-gap-report", "leadAuditor", null),
                        audit.actor(DAVID));
        raising.raise(audit.id);
        item = items.get(audit.id + "-AI-01");
    }

    @Test
    void every_nonconformity_raises_one_item_and_an_opportunity_none() {
        raising.raise(audit.id);

        assertThat(items.of(audit.id)).extracting(ActionItem::findingId).containsExactly(audit.id + "-F-01");
    }

    @Test
    void rule_10_every_item_carries_control_requirement_gap_evidence_wanted_owner_due_date_with_rule_and_criterion() {
        assertThat(item.controlId()).isEqualTo(audit.control(Kind.MANDATORY));
        assertThat(item.grade()).isEqualTo(Grade.MANDATORY);
        assertThat(item.demand().requirement()).isNotBlank();
        assertThat(item.demand().gap()).isEqualTo("Four tests.");
        assertThat(item.demand().evidenceWanted()).isEqualTo("A report.");
        assertThat(item.demand().closesWhen()).isEqualTo("Held.");
        assertThat(item.ownerId()).contains(audit.actor(JANA).accountId());
        assertThat(item.due().why())
                .startsWith("Mandatory, tier Premier: 30 calendar days after the gap report of ")
                .endsWith(", 18:00 in Berlin.");
    }

    @Test
    void an_item_is_planned_submitted_returned_once_and_closed() {
        complete("planAction", plan(), JANA);
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.PLANNED);
        assertThatThrownBy(() -> complete("submitClosure", Map.of("statement", "Held."), OLE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at least one file or link");

        String evidence = offer();
        complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(evidence)), OLE);
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.SUBMITTED);
        complete("verifyClosure", Map.of("outcome", "returned", "reason", "Add phone and chat."), DAVID);
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.RETURNED);

        complete("submitClosure", Map.of("statement", "All three now.", "evidence", List.of(evidence)), OLE);
        complete("verifyClosure", Map.of("outcome", "accepted"), DAVID);

        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(items.hasOpen(audit.id)).isFalse();
        assertThat(work(DAVID)).isEmpty();
        assertThat(history.of(item.id()))
                .extracting(ItemHistory.Entry::kind)
                .containsExactly(
                        ItemHistory.Kind.RAISED,
                        ItemHistory.Kind.PLANNED,
                        ItemHistory.Kind.SUBMITTED,
                        ItemHistory.Kind.RETURNED,
                        ItemHistory.Kind.SUBMITTED,
                        ItemHistory.Kind.ACCEPTED);
    }

    @Test
    void rule_11_only_the_auditor_side_closes_an_item() {
        complete("planAction", plan(), JANA);
        complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(offer())), JANA);

        assertThat(work(JANA)).isEmpty();
        assertThatThrownBy(() -> context.getBean(ClosingActionItems.class)
                        .verify(
                                new ClosingActionItems.VerifyClosure("accepted", null, null),
                                audit.step("action-item", "verifyClosure", "verify-closure", "x", item.id()),
                                audit.actor(MARTA)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void the_owner_and_the_partner_lead_see_to_the_item_and_the_date_explains_itself() {
        assertThat(work(JANA)).hasSize(1);
        assertThat(work(OLE)).isEmpty();
        complete("planAction", plan(), JANA);

        WorkItem closure = work(OLE).get(0);
        assertThat(closure.dueAt()).isEqualTo(items.get(item.id()).due().at());
        assertThat(closure.why()).contains("30 calendar days");
        assertThat(closure.page()).isEqualTo("/action-items/" + item.id());
        assertThat(work(JANA)).hasSize(1);
    }

    @Test
    void rule_13_verification_has_a_clock_of_its_own_while_the_partners_stands_still() {
        complete("planAction", plan(), JANA);
        complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(offer())), OLE);

        WorkItem check = work(DAVID).get(0);
        assertThat(check.why()).startsWith("5 business days after ");
        assertThat(check.dueAt())
                .isEqualTo(deadlines.check(items.get(item.id())).orElseThrow().at());
        settling.markOverdue(item.id());
        assertThat(items.get(item.id()).isOverdue()).isFalse();
    }

    @Test
    void rule_15_an_item_lapses_after_the_grace_and_the_hard_stop_lapses_all_that_is_open() {
        assertThat(deadlines.lapse(item)).isAfter(item.due().at());
        settling.markOverdue(item.id());
        assertThat(items.get(item.id()).isOverdue()).isTrue();

        settling.lapseOpen(audit.id);

        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.LAPSED);
        assertThat(work(JANA)).isEmpty();
    }

    @Test
    void the_partner_plans_adds_a_link_and_submits_on_one_page() {
        String path = "/action-items/" + item.id();
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Your plan", "Check before you submit", "Four tests.");

        assertThat(pages.post()
                        .uri(path + "/plan")
                        .param("owner", audit.actor(OLE).accountId())
                        .param("cause", "Nobody did it.")
                        .with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("in at least 40 characters", "Nobody did it.");

        assertThat(pages.post()
                        .uri(path + "/evidence")
                        .param("link", "https://wiki.example/test")
                        .with(JANA.signedIn()))
                .hasStatus3xxRedirection();
        var submission = pages.post().uri(path + "/submission").param("statement", "Held on 9 December.");
        plan().forEach((field, value) -> submission.param(field, value.toString()));
        assertThat(submission.with(JANA.signedIn())).hasStatus3xxRedirection();
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.SUBMITTED);

        assertThat(pages.get().uri(path).with(JANA.signedIn())).bodyText().contains("The clock stands still");
        assertThat(pages.get().uri(path).with(DAVID.signedIn())).bodyText().contains("Your check");
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "returned")
                        .with(DAVID.signedIn()))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "accepted")
                        .param("note", "Seen.")
                        .with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .bodyText()
                .contains("Accepted")
                .doesNotContain("Seen.");
    }

    @Test
    void lists_and_api_answer_those_who_see_the_audit() {
        assertThat(pages.get().uri("/audits/" + audit.id + "/actions").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("AI-01", "To do");
        assertThat(pages.get()
                        .uri("/api/v1/audits/" + audit.id + "/action-items")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(item.id());
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id()).with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.item.demand.gap")
                .isEqualTo("Four tests.");
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id()).with(Persona.SAMUEL.basic()))
                .hasStatus(404);
    }

    private Map<String, Object> plan() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("owner", OLE.account(context.getBean(Accounts.class)).id());
        answers.put(
                "doneBy",
                LocalDate.ofInstant(audit.now(), java.time.ZoneOffset.UTC)
                        .plusDays(9)
                        .toString());
        answers.put("correction", "An outside firm tests once.");
        answers.put("cause", "Nobody owned the date, and no calendar reminded anybody of it.");
        answers.put("correctiveAction", "Two dates a year in the calendar.");
        return answers;
    }

    private String offer() {
        return context.getBean(EvidenceFiles.class)
                .link(
                        NewEvidence.forClosure(audit.id, item.controlId(), item.id(), "https://wiki.example/test"),
                        audit.actor(OLE))
                .id();
    }

    private List<WorkItem> work(Persona persona) {
        return context.getBean(Inbox.class).mine(audit.actor(persona), audit.id);
    }

    private void complete(String step, Map<String, Object> answers, Persona by) {
        WorkItem open = work(by).stream()
                .filter(one -> one.step().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(by + " has no " + step + " to do: " + work(by)));
        context.getBean(WorkItems.class).complete(open.id(), Submission.ofJson(answers), audit.actor(by));
    }
}
