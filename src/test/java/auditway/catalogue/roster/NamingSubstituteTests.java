package auditway.catalogue.roster;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.TOMASZ;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who names whom as a substitute, and what is refused. */
@ApplicationTest
@Tag("both-databases")
class NamingSubstituteTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Absences absences;

    @Autowired
    WorkItems items;

    @Autowired
    Accounts accounts;

    private final LocalDate today = LocalDate.now(Colleagues.UTC);
    private Colleagues colleagues;

    @BeforeEach
    void everybodyIsThere() {
        colleagues = Colleagues.of(context);
    }

    @AfterEach
    void nobodyStandsInAnyMore() {
        colleagues.nobodyStandsInAnyMore();
    }

    @Test
    void somebody_of_another_firm_is_named_by_those_who_coordinate_and_by_nobody_else() {
        Account person = auditor(context, "Ada Lead");
        Account foreign = context.getBean(Accounts.class)
                .add(new NewAccount(
                        "sofia." + person.id() + "@other.example",
                        "Sofia Other",
                        "auditway",
                        "Other Audits Ltd",
                        null,
                        Set.of(Role.AUDITOR)));
        assertThat(substitutions.candidates(person.id(), person.actor()))
                .extracting(Account::firm)
                .containsOnly(person.firm());
        assertThatThrownBy(() -> substitutions.name(
                        person.id(), foreign.id(), today, today.plusDays(1), Colleagues.UTC, person.actor()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("works for another firm");
        assertThat(substitutions.candidates(person.id(), actor(context, MARTA))).contains(foreign);
        substitutions.name(person.id(), foreign.id(), today, today.plusDays(1), Colleagues.UTC, actor(context, MARTA));
    }

    @Test
    void a_partners_colleague_stands_in_for_its_lead_and_nobody_of_another_partner_does() {
        AuditAhead audit = AuditAhead.of(context);
        colleagues.start("scheduling", audit);
        WorkItem propose = colleagues.work(audit, actor(context, MARTA)).orElseThrow();
        items.complete(propose.id(), Submission.ofJson(Colleagues.slots(audit)), actor(context, MARTA));
        Account jana = JANA.account(accounts);
        Account ole = OLE.account(accounts);
        assertThat(colleagues.work(audit, ole)).isEmpty();
        colleagues.standsIn(jana, ole);
        WorkItem choose = colleagues.work(audit, ole).orElseThrow();
        assertThat(choose.forName()).isEqualTo("Jana Kruse");
        items.complete(choose.id(), Submission.ofJson(Map.of("outcome", "chosen", "slot", "1")), ole.actor());
        assertThat(audit.summary().starts()).isNotNull();

        assertThatThrownBy(() -> colleagues.standsIn(jana, MARTA.account(accounts)))
                .hasMessage("Choose a substitute from the list.");
        assertThatThrownBy(() -> colleagues.standsIn(MARTA.account(accounts), jana))
                .hasMessage("Choose a substitute from the list.");
    }

    @Test
    void a_substitution_is_refused_with_the_reason() {
        Account lead = auditor(context, "Ada Lead");
        Account other = auditor(context, "Ben Other");
        refused(lead, lead, today, today, "You cannot stand in for yourself; choose someone else.");
        refused(
                lead,
                TOMASZ.account(accounts),
                today,
                today,
                "Tomasz Zieliński can do none of the work of Ada Lead (Auditor); choose someone who holds one of these roles.");
        refused(lead, other, today.plusDays(1), today, "The last day lies before the first; choose a later one.");
        refused(lead, other, today.minusDays(1), today, "This day has passed; choose today or a later one.");
        refused(
                lead,
                other,
                today,
                today.plusYears(1).plusDays(1),
                "Someone stands in for a year at most; choose an earlier day.");
        absences.record(other.id(), today, today.plusDays(1), Absence.Kind.LEAVE, "", other.actor());
        assertThatThrownBy(() -> substitutions.name(
                        lead.id(), other.id(), today.plusDays(1), today.plusDays(4), Colleagues.UTC, lead.actor()))
                .hasMessageStartingWith("Ben Other is absent from ")
                .hasMessageEndingWith("(leave); choose someone else.");
    }

    @Test
    void nobody_has_two_substitutes_on_one_day() {
        Account lead = auditor(context, "Ada Lead");
        colleagues.standsIn(lead, auditor(context, "Ben First"));
        assertThatThrownBy(() -> colleagues.standsIn(lead, auditor(context, "Cem Next")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Ben First stands in for Ada Lead from ")
                .hasMessageEndingWith(" already; end that first or choose other days.");
    }

    @Test
    void nobody_stands_in_for_their_own_substitute_on_the_same_days() {
        Account lead = auditor(context, "Ada Lead");
        Account other = auditor(context, "Ben Other");
        substitutions.name(lead.id(), other.id(), today, today.plusDays(11), Colleagues.UTC, lead.actor());
        assertThatThrownBy(() -> substitutions.name(
                        other.id(), lead.id(), today.plusDays(7), today.plusDays(18), Colleagues.UTC, other.actor()))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("No one would do the work of Ben Other from ")
                .hasMessageContaining("because Ben Other stands in for Ada Lead then");
        substitutions.name(
                other.id(), lead.id(), today.plusDays(12), today.plusDays(18), Colleagues.UTC, other.actor());
    }

    @Test
    void only_coordinators_and_administrators_name_a_substitute_for_another_person() {
        Account lead = auditor(context, "Ada Lead");
        Account other = auditor(context, "Ben Other");
        assertThatThrownBy(() -> substitutions.name(lead.id(), other.id(), today, today, Colleagues.UTC, other.actor()))
                .isInstanceOf(NotYours.class);
        for (Persona persona : List.of(MARTA, Persona.SAMUEL)) {
            Substitution named =
                    substitutions.name(lead.id(), other.id(), today, today, Colleagues.UTC, actor(context, persona));
            substitutions.end(lead.id(), named.id(), actor(context, persona));
        }
    }

    private void refused(Account person, Account other, LocalDate from, LocalDate until, String sentence) {
        assertThatThrownBy(
                        () -> substitutions.name(person.id(), other.id(), from, until, Colleagues.UTC, person.actor()))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(substitutions.concerning(person.id())).isEmpty();
    }
}
