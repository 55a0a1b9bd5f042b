package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.EditionFixtures;
import auditway.catalogue.programme.Scoring;
import auditway.platform.refusal.Invalid;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictRulesTests {

    private static final Control ANY = control(List.of(), List.of());
    private static final Control DEMONSTRATED = control(List.of(), List.of(Method.DEMONSTRATION));
    private static final Control FOR_RESELLERS = control(List.of("reseller"), List.of());

    @Test
    void rule_6_met_needs_at_least_one_method() {
        assertLacks(ANY, given(Verdict.MET, ""), "Met needs at least one method");
        assertTaken(ANY, given(Verdict.MET, "", Method.PROCESS));
    }

    @Test
    void rule_6_met_needs_the_form_of_evidence_the_control_prescribes() {
        assertLacks(DEMONSTRATED, given(Verdict.MET, "", Method.PROCESS), "is met only by demonstration");
        assertTaken(DEMONSTRATED, given(Verdict.MET, "", Method.PROCESS, Method.DEMONSTRATION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"PARTIALLY_MET", "NOT_MET", "NOT_APPLICABLE"})
    void rule_5_what_falls_short_or_does_not_apply_needs_a_written_reason(Verdict verdict) {
        assertLacks(ANY, given(verdict, "  "), "Say w");
        assertTaken(ANY, given(verdict, "No test since June 2024."));
    }

    @Test
    void rule_5_the_editions_applicability_rule_is_the_reason_for_a_partner_of_another_kind() {
        NewVerdict kept =
                VerdictRules.check(scope(Set.of(), List.of()), FOR_RESELLERS, given(Verdict.NOT_APPLICABLE, ""));
        assertThat(kept.reason()).isEqualTo("Applies only to Reseller; tecRacer is not one.");
        assertThat(VerdictRules.isByRule(scope(Set.of(), List.of()), FOR_RESELLERS, Verdict.NOT_APPLICABLE))
                .isTrue();
        assertThat(VerdictRules.isByRule(scope(Set.of("reseller"), List.of()), FOR_RESELLERS, Verdict.NOT_APPLICABLE))
                .isFalse();
    }

    @Test
    void exempt_needs_a_live_designation_of_another_programme() {
        assertRefused(ANY, given(Verdict.EXEMPT, "Held"), "covers 8.9. tecRacer holds no designation.");
        assertThatCode(() -> VerdictRules.check(
                        scope(Set.of(), List.of("aws-security")), ANY, given(Verdict.EXEMPT, "Security competency")))
                .doesNotThrowAnyException();
    }

    @Test
    void waived_is_no_auditors_verdict() {
        assertRefused(ANY, given(Verdict.WAIVED, "Because"), "decided by the programme manager");
    }

    private static void assertRefused(Control control, NewVerdict given, String why) {
        assertThatThrownBy(() -> VerdictRules.check(scope(Set.of("reseller"), List.of()), control, given))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    private static void assertLacks(Control control, NewVerdict given, String what) {
        assertThat(VerdictRules.check(scope(Set.of("reseller"), List.of()), control, given))
                .isEqualTo(given);
        assertThat(VerdictRules.missing(control, given))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains(what));
    }

    private static void assertTaken(Control control, NewVerdict given) {
        assertThat(VerdictRules.missing(control, given)).isEmpty();
        assertThat(VerdictRules.check(scope(Set.of("reseller"), List.of()), control, given))
                .isEqualTo(given);
    }

    private static NewVerdict given(Verdict verdict, String reason, Method... methods) {
        return new NewVerdict(verdict, Set.of(methods), reason, "");
    }

    private static Scope scope(Set<String> kinds, List<String> designations) {
        AuditSummary audit = new AuditSummary(
                "T-1",
                "tecracer",
                "tecRacer",
                "DE",
                ZoneId.of("Europe/Berlin"),
                "cloud-2026",
                AuditState.CONDUCT,
                null,
                false,
                "",
                null,
                null,
                null);
        return new Scope(audit, EditionFixtures.edition(Scoring.allMandatory()), kinds, designations, List.of());
    }

    private static Control control(List<String> appliesTo, List<Method> methods) {
        return new Control("8.9", "Tested.", "", "", Control.Kind.MANDATORY, 10, appliesTo, 12, false, methods);
    }
}
