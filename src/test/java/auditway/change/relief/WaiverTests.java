package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.audit.request.Requests;
import auditway.catalogue.programme.Score;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemState;
import auditway.followup.decision.Conclusions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class WaiverTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Conclusions conclusions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SettableClock clock;

    ReportedGaps gaps;
    ActionItem item;
    LocalDate year;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
        item = gaps.scoreImpacting();
        year = LocalDate.now(java.time.Clock.systemUTC()).plusYears(1);
    }

    @Test
    void a_waiver_names_reason_compensation_and_end_date_and_is_decided_by_the_programme_manager() {
        Score before = score();
        asks(item, year);
        assertThat(gaps.work(DAVID, "decideWaiver")).isEmpty();
        gaps.completes(
                HELEN,
                "decideWaiver",
                Map.of("outcome", "granted", "until", year.minusDays(10).toString(), "answer", "The log does."));

        ActionItem waived = gaps.now(item);
        assertThat(waived.state()).isEqualTo(ItemState.WAIVED);
        assertThat(waived.waivedUntil()).contains(year.minusDays(10));
        assertThat(gaps.timers(item.id())).as("its process has ended").isEmpty();
        assertThat(verdict(item).verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(score().maximum()).as("it leaves the score").isLessThan(before.maximum());
        assertThat(gaps.told(JANA)).containsExactly(item.label() + " is waived, " + gaps.audit.id);
        assertThat(mvc.get().uri("/action-items/" + item.id()).with(JANA.signedIn()))
                .bodyText()
                .contains("Waived until", "The log does.");
    }

    @Test
    void a_decision_on_an_item_is_due_before_the_item_is() {
        clock.set(item.due().at().minus(java.time.Duration.ofDays(1)));
        asks(item, year);
        gaps.asks(
                JANA,
                "request-extension",
                item.id(),
                Map.of("days", 3, "reason", "The tester is ill.", "plan", "Another one is booked."));
        assertThat(gaps.work(HELEN, "decideWaiver").orElseThrow().dueAt())
                .isEqualTo(item.due().at());
        assertThat(gaps.work(DAVID, "decideExtension").orElseThrow().dueAt())
                .isEqualTo(item.due().at());
        assertThat(gaps.work(HELEN, "decideWaiver").orElseThrow().why()).contains("Before " + item.label());
    }

    @Test
    void a_waiver_is_over_when_its_last_day_ends_at_the_partners_place_and_partner_and_programme_hear_of_it() {
        asks(item, year);
        gaps.completes(
                HELEN,
                "decideWaiver",
                Map.of("outcome", "granted", "until", year.toString(), "answer", "The log does."));
        String request =
                gaps.audit.get(Requests.class).about(item.id(), "waiver").get(0).id();
        Instant over = year.plusDays(1).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant();
        assertThat(gaps.timers(request)).containsExactly(over);

        gaps.passes(clock, request, "Waiver ends", over);

        String heading = "The waiver of " + item.label() + " is over, " + gaps.audit.id;
        assertThat(gaps.told(JANA)).contains(heading);
        assertThat(gaps.told(HELEN)).contains(heading);
        assertThat(gaps.timers(request)).isEmpty();
        assertThat(gaps.now(item).state()).as("the audit went on without it").isEqualTo(ItemState.WAIVED);
        assertThat(mvc.get().uri("/action-items/" + item.id()).with(JANA.signedIn()))
                .bodyText()
                .contains("Waiver over", "applies again");
    }

    @Test
    void a_waiver_without_compensation_or_end_is_refused() {
        assertThatThrownBy(() -> gaps.asks(JANA, "request-waiver", item.id(), Map.of("reason", "It is sold.")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactlyInAnyOrder("compensation", "until"));
        assertThatThrownBy(() -> asks(item, LocalDate.of(2020, 1, 1))).isInstanceOf(Invalid.class);
    }

    @Test
    void a_mandatory_control_is_waived_only_where_the_edition_says_so() {
        assertThatThrownBy(() -> asks(gaps.mandatory(), year))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is mandatory, and its edition does not say that it can be waived");
        assertThat(mvc.get().uri("/action-items/" + gaps.mandatory().id()).with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("Ask for a waiver");
    }

    @Test
    void a_refused_waiver_leaves_item_and_verdict_as_they_are() {
        asks(item, year);
        assertThatThrownBy(() -> asks(item, year))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is being decided");
        gaps.completes(HELEN, "decideWaiver", Map.of("outcome", "refused", "answer", "A log is no survey."));

        assertThat(gaps.now(item).state()).isEqualTo(ItemState.OPEN);
        assertThat(verdict(item).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(gaps.told(JANA)).containsExactly(item.label() + " is not waived, " + gaps.audit.id);
    }

    @Test
    void a_waiver_holds_no_longer_than_was_asked_for() {
        asks(item, year);
        assertThatThrownBy(() -> gaps.completes(
                        HELEN,
                        "decideWaiver",
                        Map.of("outcome", "granted", "until", year.plusDays(1).toString(), "answer", "Yes.")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("which is what was asked for");
    }

    @Test
    void only_the_partner_lead_asks() {
        assertThatThrownBy(() -> gaps.asks(OLE, "request-waiver", item.id(), request(year)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> gaps.asks(MARTA, "request-waiver", item.id(), request(year)))
                .isInstanceOf(NotYours.class);
    }

    private void asks(ActionItem about, LocalDate until) {
        gaps.asks(JANA, "request-waiver", about.id(), request(until));
    }

    private static Map<String, Object> request(LocalDate until) {
        return Map.of(
                "reason", "The unit is sold in June.",
                "compensation", "The log of the new owner.",
                "until", until.toString());
    }

    private Assessment verdict(ActionItem about) {
        return context.getBean(Verdicts.class).of(gaps.audit.id).stream()
                .filter(assessment -> assessment.controlId().equals(about.controlId()))
                .findFirst()
                .orElseThrow();
    }

    private Score score() {
        conclusions.state(gaps.audit.id);
        return conclusions.score(conclusions.find(gaps.audit.id).orElseThrow());
    }
}
