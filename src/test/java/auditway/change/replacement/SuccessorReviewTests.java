package auditway.change.replacement;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The partner accepts a successor or objects, as with the first team. */
@ApplicationTest
@Tag("both-databases")
class SuccessorReviewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Trail trail;

    private EngagedTeam team;

    @BeforeEach
    void engaged() {
        team = EngagedTeam.of(context);
    }

    private void appointed(Account successor) {
        team.appoint(successor);
        team.declare(successor, EngagedTeam.none());
    }

    @Test
    void the_place_is_taken_once_the_partner_has_accepted() {
        team.ask(team.lead, actor(context, MARTA));
        appointed(team.successor);
        WorkItem review = team.work(JANA, "Review successor").orElseThrow();
        assertThat(items.formData(review))
                .containsEntry("successor", "Cem Successor")
                .containsEntry("member", "Ada Lead")
                .containsEntry("role", "lead auditor");
        assertThat(review.why()).startsWith("5 business days after ");
        assertThat(names()).contains("Ada Lead").doesNotContain("Cem Successor");
        team.partnerAccepts();
        assertThat(names()).contains("Cem Successor").doesNotContain("Ada Lead");
        assertThat(actions()).contains("Successor accepted");
    }

    @Test
    void whom_the_partner_objects_to_does_not_take_the_place_and_is_not_appointed_again() {
        team.ask(team.lead, actor(context, MARTA));
        appointed(team.successor);
        assertThatThrownBy(() -> team.partnerObjects(" ")).isInstanceOf(Invalid.class);
        team.partnerObjects("Worked for us last year.");
        assertThat(names()).contains("Ada Lead");
        WorkItem again = team.work(MARTA, "Appoint replacement").orElseThrow();
        assertThat(items.formData(again).get("barred"))
                .isEqualTo("The partner objects to Cem Successor: Worked for us last year.");
        assertThatThrownBy(() -> team.appoint(team.successor))
                .isInstanceOf(Invalid.class)
                .hasMessageEndingWith("choose one of those shown.");
        Account other = auditor(context, "Dan Other");
        appointed(other);
        team.partnerAccepts();
        assertThat(names()).contains("Dan Other");
        assertThat(actions()).contains("Successor objected to", "Successor accepted");
    }

    @Test
    void silence_is_acceptance() {
        team.ask(team.lead, actor(context, MARTA));
        appointed(team.successor);
        team.objectionWindowCloses();
        assertThat(names()).contains("Cem Successor");
        assertThat(team.work(JANA, "Review successor")).isEmpty();
        assertThat(trail.before(team.audit.id, Integer.MAX_VALUE, 50))
                .filteredOn(kept -> kept.entry().action().equals("Successor accepted"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.entry().reason())
                        .isEqualTo("The partner raised no objection before the window closed."));
    }

    @Test
    void the_window_closes_when_the_audit_begins_and_nobody_is_asked_after_that() {
        team.audit.heldOn(LocalDate.now(ZoneOffset.UTC).plusDays(2));
        team.ask(team.lead, actor(context, MARTA));
        appointed(team.successor);
        WorkItem review = team.work(JANA, "Review successor").orElseThrow();
        assertThat(review.dueAt()).isEqualTo(audits.get(team.audit.id).starts());
        assertThat(review.why()).isEqualTo("Until the audit begins; the partner cannot object after that.");
        team.partnerAccepts();

        team.audit.heldOn(LocalDate.now(ZoneOffset.UTC).minusDays(1));
        team.ask(team.second, actor(context, MARTA));
        appointed(auditor(context, "Dan Other"));
        assertThat(team.work(JANA, "Review successor")).isEmpty();
        assertThat(names()).contains("Dan Other").doesNotContain("Ben Second");
    }

    @Test
    void whoever_reviews_or_decides_is_not_on_the_team_the_partner_accepts() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        team.audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        team.ask(reviewer, TeamRole.TECHNICAL_REVIEWER, reviewer.actor());
        appointed(newcomer(context, "Rob Reviewer", Role.TECHNICAL_REVIEWER));
        assertThat(team.work(JANA, "Review successor")).isEmpty();
        assertThat(names()).contains("Rob Reviewer");
    }

    private List<String> names() {
        return audits.members(team.audit.id).stream().map(Member::name).toList();
    }

    private List<String> actions() {
        return trail.before(team.audit.id, Integer.MAX_VALUE, 50).stream()
                .map(kept -> kept.entry().action())
                .toList();
    }
}
