package auditway.change.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead auditor's second look at the verdicts of a member who was replaced. */
@ApplicationTest
@Tag("both-databases")
class PredecessorsVerdictsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Checklist checklist;

    @Autowired
    Editions editions;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private EngagedTeam team;

    @BeforeEach
    void engaged() {
        team = EngagedTeam.of(context);
    }

    @Test
    void the_lead_auditor_confirms_verdicts_of_the_predecessor_or_has_them_given_again() {
        List<String> controls = assessed(team.second, 3);
        checklist.record(team.audit.id, control(3), met(), null, team.lead.actor());
        team.replacedOnceBegun(team.second, team.successor);
        WorkItem look = team.work(team.lead, "Review predecessor's verdicts").orElseThrow();
        assertThat(items.formData(look).get("verdicts"))
                .asString()
                .contains(controls)
                .doesNotContain("control=" + control(3) + ",");
        assertThatThrownBy(() ->
                        team.complete(look, team.lead, Map.of("again", List.of(controls.get(1)), "confirmed", true)))
                .hasMessage("Say why these controls must be assessed again.");
        assertThatThrownBy(() -> team.complete(
                        look, team.lead, Map.of("again", List.of(control(3)), "reason", "Thin.", "confirmed", true)))
                .isInstanceOf(Invalid.class);
        team.complete(
                look,
                team.lead,
                Map.of("again", List.of(controls.get(1)), "reason", "Sampled too little.", "confirmed", true));

        assertThat(verdict(controls.get(0))).isEqualTo(Verdict.MET);
        assertThat(verdict(controls.get(1))).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdicts.unsettled(team.audit.id)).contains(controls.get(1)).doesNotContain(controls.get(0));
        assertThat(trail.before(team.audit.id, Integer.MAX_VALUE, 50))
                .filteredOn(kept -> kept.entry().action().equals("Verdicts looked at again"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.entry().newValue())
                        .isEqualTo("Ben Second. Confirmed: %s, %s. To be assessed again: %s."
                                .formatted(controls.get(0), controls.get(2), controls.get(1))));
        assertThat(team.mails(team.successor)).anyMatch(subject -> subject.startsWith("Controls to be assessed again"));
    }

    @Test
    void a_new_lead_auditor_looks_at_the_verdicts_of_the_one_before() {
        assessed(team.lead, 1);
        team.replacedOnceBegun(team.lead, team.successor);
        WorkItem look =
                team.work(team.successor, "Review predecessor's verdicts").orElseThrow();
        team.complete(look, team.successor, Map.of("confirmed", true));
        assertThat(verdict(control(0))).isEqualTo(Verdict.MET);
        assertThat(team.work(team.successor, "Review predecessor's verdicts")).isEmpty();
    }

    @Test
    void after_the_gap_report_verdicts_are_confirmed_and_none_is_taken_back() {
        List<String> controls = assessed(team.second, 1);
        team.replacedOnceBegun(team.second, team.successor);
        jdbc.sql(
                        "insert into audit_milestone (audit_id, milestone, reached_at) values (?, 'GAP_REPORT', current_timestamp)")
                .params(team.audit.id)
                .update();
        WorkItem look = team.work(team.lead, "Review predecessor's verdicts").orElseThrow();
        assertThat(items.formData(look)).containsEntry("frozen", true).doesNotContainKey("choices");
        team.complete(look, team.lead, Map.of("again", controls, "reason", "Thin.", "confirmed", true));
        assertThat(verdict(controls.get(0))).isEqualTo(Verdict.MET);
    }

    private List<String> assessed(Account by, int count) {
        team.phase("CONDUCT");
        AuditDays.goOnTo(team.audit.day.atTime(10, 0), clock);
        List<String> controls =
                IntStream.range(0, count).mapToObj(this::control).toList();
        controls.forEach(control -> checklist.record(team.audit.id, control, met(), null, by.actor()));
        return controls;
    }

    private String control(int number) {
        return editions.get("aws-msp-2017").controls().get(number).id();
    }

    private static NewVerdict met() {
        return new NewVerdict(Verdict.MET, Set.of(Control.Method.values()), "", "Seen on the day.");
    }

    private Verdict verdict(String control) {
        return verdicts.of(team.audit.id).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
