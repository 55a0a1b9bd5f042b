package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Cycle;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Edition.PartnerKind;
import auditway.catalogue.programme.EditionFixtures;
import auditway.catalogue.programme.Scoring;
import auditway.catalogue.programme.Section;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTests {

    private static final Control FOR_ALL = control("1.1");
    private static final Control FOR_RESELLERS = control("1.2", "reseller");
    private static final Control FOR_TWO = control("1.3", "distributor", "reseller");
    private static final Control FOR_UNNAMED = control("1.4", "broker", "agent");

    private final Scope scope = scope(Set.of("integrator"), List.of());

    @Test
    void rule_5_a_control_for_every_partner_is_left_out_for_none() {
        assertThat(scope.excluded(FOR_ALL)).isEmpty();
        assertThat(scope(Set.of("reseller"), List.of()).excluded(FOR_RESELLERS)).isEmpty();
    }

    @Test
    void rule_5_a_control_for_other_kinds_is_left_out_and_names_those_kinds_as_the_edition_does() {
        assertThat(scope.excluded(FOR_RESELLERS)).contains("Applies only to Channel reseller; tecRacer is not one.");
        assertThat(scope.excluded(FOR_TWO))
                .contains("Applies only to Channel reseller or Distributor; tecRacer is not one.");
    }

    @Test
    void rule_5_a_kind_that_the_edition_has_no_name_for_goes_by_its_id() {
        assertThat(scope.excluded(FOR_UNNAMED)).contains("Applies only to broker or agent; tecRacer is not one.");
    }

    @Test
    void the_partner_answers_the_controls_that_apply_to_it_and_no_others() {
        assertThat(scope.answered()).extracting(Control::id).containsExactly("1.1");
        assertThat(scope(Set.of("distributor"), List.of()).answered())
                .extracting(Control::id)
                .containsExactly("1.1", "1.3");
    }

    @Test
    void only_a_live_designation_of_another_programme_exempts_the_partner() {
        assertThat(scope.notExempt(FOR_ALL))
                .contains(
                        "Exempt needs a live designation of another programme that covers 1.1. tecRacer holds no designation.");
        assertThat(scope(Set.of(), List.of("aws-security")).notExempt(FOR_ALL)).isEmpty();
    }

    @Test
    void the_sentence_names_each_designation_that_the_partner_holds_and_why_it_does_not_count() {
        Scope none = scope(Set.of(), List.of());
        String why =
                "The designation AWS MSP is of the programme that is audited here, so it exempts from none of its controls.";
        Scope own = new Scope(none.audit(), none.edition(), none.kinds(), List.of(), List.of(why));
        assertThat(own.notExempt(FOR_ALL))
                .contains("Exempt needs a live designation of another programme that covers 1.1. " + why);
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
        return new Scope(audit, edition(), kinds, designations, List.of());
    }

    private static Edition edition() {
        Edition small = EditionFixtures.edition(Scoring.allMandatory());
        return new Edition(
                small.id(),
                small.programme(),
                small.name(),
                small.validFrom(),
                null,
                small.usableUntil(),
                List.of(),
                List.of(
                        new PartnerKind("reseller", "Channel reseller"),
                        new PartnerKind("integrator", "Integrator"),
                        new PartnerKind("distributor", "Distributor")),
                List.of(new Section(
                        "1", "Health", List.of(), List.of(), List.of(FOR_ALL, FOR_RESELLERS, FOR_TWO, FOR_UNNAMED))),
                List.of(),
                small.scoring(),
                small.deadlines(),
                null,
                small.limits(),
                small.report(),
                small.rescheduling(),
                small.renamed(),
                Cycle.USUAL);
    }

    private static Control control(String id, String... kinds) {
        return new Control(id, "Tested.", "", "", Control.Kind.MANDATORY, 10, List.of(kinds), 12, false, List.of());
    }
}
