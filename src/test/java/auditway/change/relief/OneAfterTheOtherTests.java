package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.followup.actionitem.ActionItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is done about one action item, pair by pair: the second is refused where the first made it senseless. */
@ApplicationTest
@Tag("both-databases")
class OneAfterTheOtherTests {

    @Autowired
    private ApplicationContext context;

    private ReportedGaps gaps;
    private ActionItem item;

    @BeforeEach
    void a_planned_item() {
        gaps = ReportedGaps.of(context);
        item = gaps.scoreImpacting();
        gaps.plans(item);
        gaps.audit
                .get(EvidenceFiles.class)
                .link(
                        NewEvidence.forClosure(gaps.audit.id, item.controlId(), item.id(), "https://wiki.example/test"),
                        gaps.audit.actor(JANA));
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            extension      | extension    | More time for AI-02 was asked for already and is being decided.
            extension      | waiver       |
            extension      | dispute      |
            extension      | reassignment |
            extension      | submission   |
            more time      | extension    | An action item is extended once, and AI-02 was.
            waiver         | waiver       | A waiver of AI-02 was asked for already and is being decided.
            waiver         | extension    |
            waiver         | dispute      |
            waiver         | submission   |
            dispute        | dispute      | was disputed already; a finding is disputed once.
            dispute        | extension    | disputed
            dispute        | waiver       | is disputed; ask when the dispute is settled.
            dispute        | submission   | disputed
            dispute        | plan         | disputed
            dispute        | reassignment |
            submission     | extension    | AI-02 is with the auditors and its clock is stopped; ask if they return it.
            submission     | dispute      | A finding is disputed while its action item is with the partner
            submission     | plan         | AI-02 is Submitted; there is nothing to change for the partner now.
            submission     | evidence     | The closure of AI-02 is being checked, so its evidence stays as it was submitted
            submission     | waiver       |
            waived         | extension    | AI-02 is waived; no time runs for it any more.
            waived         | dispute      | A finding is disputed while its action item is with the partner
            waived         | waiver       | AI-02 is waived; there is nothing to waive.
            waived         | reassignment | AI-02 is waived; there is nothing left to do for it.
            waived         | plan         | AI-02 is Waived; there is nothing to change for the partner now.
            waived         | evidence     | AI-02 is waived and takes no more evidence
            cancel         | extension    | AI-02 is void; no time runs for it any more.
            cancel         | waiver       | AI-02 is void; there is nothing to waive.
            cancel         | dispute      | AI-02 is void.
            cancel         | reassignment | AI-02 is void; there is nothing left to do for it.
            hold           | extension    | is on hold; ask again once it continues.
            hold           | dispute      | is on hold; ask again once it continues.
            """)
    void the_second_is_refused_where_the_first_made_it_senseless(
            String first, String second, @Nullable String refused) {
        does(first);
        if (refused == null) {
            assertThatCode(() -> does(second)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> does(second)).hasMessageContaining(refused);
        }
    }

    @ParameterizedTest(name = "{1} is not waited for after {0}")
    @CsvSource({"waiver, decideExtension, extension", "extension, decideWaiver, waiver"})
    void what_was_asked_about_a_waived_item_waits_for_nobody(String one, String step, String other) {
        does(one);
        does(other);
        if (one.equals("waiver")) {
            grantWaiver();
            assertThat(gaps.work(DAVID, step)).isEmpty();
        } else {
            gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 3));
            assertThat(gaps.work(HELEN, step)).isPresent();
        }
    }

    private void grantWaiver() {
        gaps.completes(
                HELEN,
                "decideWaiver",
                Map.of("outcome", "granted", "until", year().toString(), "answer", "The log does."));
    }

    private LocalDate year() {
        return LocalDate.ofInstant(gaps.audit.now(), ZoneOffset.UTC).plusYears(1);
    }

    private void does(String what) {
        switch (what) {
            case "extension" ->
                asks(JANA, "request-extension", Map.of("days", 3, "reason", "Ill.", "plan", "A colleague."));
            case "more time" -> {
                does("extension");
                gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 3));
            }
            case "waiver" ->
                asks(
                        JANA,
                        "request-waiver",
                        Map.of("reason", "It is sold.", "compensation", "A log.", "until", year().toString()));
            case "waived" -> {
                does("waiver");
                grantWaiver();
            }
            case "reassignment" ->
                asks(
                        JANA,
                        "reassign-item",
                        Map.of("owner", gaps.audit.actor(Persona.OLE).accountId()));
            case "dispute" ->
                gaps.asks(JANA, "dispute-finding", item.findingId(), Map.of("grounds", "Held.", "wanted", "None."));
            case "submission" ->
                gaps.completes(JANA, "submitClosure", item, Map.of("statement", "Held in May by all."));
            case "plan" ->
                gaps.audit
                        .get(auditway.followup.actionitem.PlanningActions.class)
                        .plan(
                                item.id(),
                                new auditway.followup.actionitem.PlanningActions.PlanAction(
                                        gaps.audit.actor(JANA).accountId(), null, "Again.", "Nobody.", "Two dates."),
                                gaps.audit.actor(JANA));
            case "evidence" ->
                gaps.audit
                        .get(EvidenceFiles.class)
                        .link(
                                NewEvidence.forClosure(
                                        gaps.audit.id, item.controlId(), item.id(), "https://wiki.example/later"),
                                gaps.audit.actor(JANA));
            case "cancel" ->
                gaps.asks(MARTA, "cancel-audit", gaps.audit.id, Map.of("reason", "It ends.", "confirmed", true));
            case "hold" -> gaps.asks(MARTA, "hold-audit", gaps.audit.id, Map.of("reason", "It is being sold."));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void asks(Persona who, String form, Map<String, Object> answers) {
        gaps.asks(who, form, item.id(), answers);
    }
}
