package auditway.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.author.AuthorFiles;
import auditway.platform.inbox.ReminderPolicy.Call;
import auditway.platform.inbox.ReminderPolicy.Hearer;
import auditway.platform.workflow.StepsKnown;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPolicyTests {

    private static final Instant OPENED = Instant.parse("2026-11-02T17:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-12T17:00:00Z");

    private static ReminderPolicy policy(String... lines) {
        return new ReminderPolicy(String.join("\n", lines));
    }

    private static Call call(Hearer hearer, String at) {
        return new Call(hearer, Instant.parse(at));
    }

    @Test
    void holders_are_recalled_by_shares_and_days_and_others_hear_of_it_once_it_is_late() {
        ReminderPolicy policy = policy(
                "default: [50 %, 2 days before, 100 %, 1 day after]",
                "escalate:",
                "  default: {coordinator: [2 days after], programmeManager: [5 days after]}",
                "digest: 07:00");
        assertThat(policy.calls("chooseSlot", OPENED, DUE))
                .containsExactly(
                        call(Hearer.HOLDER, "2026-11-07T17:00:00Z"),
                        call(Hearer.HOLDER, "2026-11-10T17:00:00Z"),
                        call(Hearer.HOLDER, "2026-11-12T17:00:00Z"),
                        call(Hearer.HOLDER, "2026-11-13T17:00:00Z"),
                        call(Hearer.COORDINATOR, "2026-11-14T17:00:00Z"),
                        call(Hearer.PROGRAMME_MANAGER, "2026-11-17T17:00:00Z"));
    }

    @Test
    void a_step_with_a_line_of_its_own_follows_that_alone() {
        ReminderPolicy policy = policy(
                "default: [50 %]",
                "verifyClosure: [100 %]",
                "escalate:",
                "  default: {coordinator: [2 days after]}",
                "  verifyClosure: {coordinator: [1 day after, 3 days after]}",
                "  chooseSlot: {}",
                "digest: 07:00");
        assertThat(policy.calls("verifyClosure", OPENED, DUE))
                .extracting(Call::at)
                .containsExactly(DUE, DUE.plusSeconds(86_400), DUE.plusSeconds(3 * 86_400));
        assertThat(policy.calls("chooseSlot", OPENED, DUE))
                .extracting(Call::hearer)
                .containsExactly(Hearer.HOLDER);
    }

    @Test
    void nobody_hears_of_a_step_without_a_date() {
        ReminderPolicy policy = policy("default: [50 %]", "digest: 07:00");
        assertThat(policy.calls("chooseSlot", OPENED, null)).isEmpty();
        assertThat(policy.next("chooseSlot", OPENED, null, OPENED)).isNull();
    }

    @Test
    void the_next_moment_is_the_first_that_has_not_come() {
        ReminderPolicy policy = policy("default: [100 %, 50 %]", "digest: 07:00");
        assertThat(policy.next("chooseSlot", OPENED, DUE, OPENED)).isEqualTo("2026-11-07T17:00:00Z");
        assertThat(policy.next("chooseSlot", OPENED, DUE, Instant.parse("2026-11-07T17:00:00Z")))
                .isEqualTo(DUE);
        assertThat(policy.next("chooseSlot", OPENED, DUE, DUE)).isNull();
    }

    @Test
    void the_digest_has_its_hour_however_yaml_reads_it() {
        assertThat(policy("default: []", "digest: 07:00").digestAt()).isEqualTo(LocalTime.of(7, 0));
        assertThat(policy("default: []", "digest: 10:30").digestAt()).isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void the_delivered_policy_escalates_the_auditors_delay_before_the_partners() {
        ReminderPolicy policy = new ReminderPolicy(new AuthorFiles("nowhere"));
        assertThat(escalation(policy, "verifyClosure")).isBefore(escalation(policy, "submitClosure"));
        assertThat(policy.digestAt()).isEqualTo(LocalTime.of(7, 0));
    }

    private static Instant escalation(ReminderPolicy policy, String step) {
        return policy.calls(step, OPENED, DUE).stream()
                .filter(call -> call.hearer() == Hearer.COORDINATOR)
                .map(Call::at)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_for_a_step_that_no_diagram_has_is_refused_at_the_start() {
        StepsKnown known = new StepsKnown(Set.of("planAction"));
        policy("default: []", "planAction: [80 %]", "digest: 07:00").check(known);
        assertThatThrownBy(() -> policy("default: []", "planActoin: [80 %]", "digest: 07:00")
                        .check(known))
                .hasMessage(
                        "config/reminders.yaml, planActoin: \"default\" or the id of a step in processes/ such as chooseSlot"
                                + " was expected, found \"planActoin\".");
        assertThatThrownBy(() -> policy("default: []", "digest: 07:00", "escalate: {default: {}, chooseSlto: {}}")
                        .check(known))
                .hasMessageStartingWith("config/reminders.yaml, escalate.chooseSlto: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digest: 07:00 | default: a list of moments for all steps",
                "default: 50 % | default: a list of moments such as [80 %, 1 day after] was expected, found \"50 %\"",
                "default: [half] | default: \"80 %\", \"7 days before\" or \"1 day after\" was expected, found \"half\"",
                "default: [120 %] | default: \"80 %\", \"7 days before\" or \"1 day after\" was expected, found \"120 %\"",
                "default: [] | digest: a time of day such as 07:00 was expected",
                "{default: [], digest: noon} | digest: a time of day such as 07:00 was expected, found \"noon\"",
                "{default: [], digest: 07:00, escalate: [5]} | escalate: a line for \"default\" and one for each step",
                "{default: [], digest: 07:00, escalate: {default: {boss: [1 day after]}}} | escalate.default: coordinator or"
                        + " programmeManager was expected, found \"boss\"",
                "{default: [], digest: 07:00, escalate: {default: {coordinator: [80 %]}}} | escalate.default.coordinator: a moment"
                        + " after the due date such as \"2 days after\" was expected, found \"80 %\"",
                "{default: [], digest: 07:00, escalate: {default: {coordinator: [2 days before]}}} | escalate.default.coordinator: a"
                        + " moment after the due date such as \"2 days after\" was expected, found \"2 days before\"",
                "{default: [], digest: 07:00, escalate: {default: {coordinator: [0 days after]}}} | escalate.default.coordinator: a"
                        + " moment after the due date such as \"2 days after\" was expected, found \"0 days after\"",
                "[] | config/reminders.yaml: a line for \"default\"",
                "default: [ | config/reminders.yaml is no YAML"
            })
    void a_wrong_policy_names_file_key_and_what_was_expected(String yaml, String told) {
        assertThatThrownBy(() -> new ReminderPolicy(yaml))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("config/reminders.yaml")
                .hasMessageContaining(told);
    }
}
