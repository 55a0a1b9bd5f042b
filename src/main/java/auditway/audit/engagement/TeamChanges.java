package auditway.audit.engagement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.BriefingChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a person in the place of a member: who could take it, what keeps them from it (rules 16 to 18), and the change itself. */
@Component
@Transactional
public class TeamChanges {

    private final AuditDirectory audits;
    private final AuditProgress progress;
    private final TeamRules rules;
    private final TeamFitness fitness;
    private final Candidates candidates;
    private final Declarations declarations;
    private final Editions editions;
    private final Accounts accounts;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    TeamChanges(
            AuditDirectory audits,
            AuditProgress progress,
            TeamRules rules,
            TeamFitness fitness,
            Candidates candidates,
            Declarations declarations,
            Editions editions,
            Accounts accounts,
            Trail trail,
            ApplicationEventPublisher events) {
        this.audits = audits;
        this.progress = progress;
        this.rules = rules;
        this.fitness = fitness;
        this.candidates = candidates;
        this.declarations = declarations;
        this.editions = editions;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
    }

    /** People with the right role who have no part in this audit yet, by name. */
    @Transactional(readOnly = true)
    public List<Account> candidates(String auditId, TeamRole role) {
        Set<String> taken =
                audits.members(auditId).stream().map(Member::accountId).collect(Collectors.toSet());
        return accounts.withRole(wanted(role)).stream()
                .filter(account -> !taken.contains(account.id()))
                .toList();
    }

    /** Those who could take a member's place, each with what keeps them from it; who can take it comes first. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> choices(String auditId, Member member, Predicate<Account> offered) {
        AuditSummary audit = audits.get(auditId);
        List<Account> people =
                candidates(auditId, member.role()).stream().filter(offered).toList();
        return candidates.forPlace(audit, member.role(), people, wantedSections(audit, member));
    }

    /** What the member was to audit, and what nobody else on the team is competent for. */
    private List<Section> wantedSections(AuditSummary audit, Member member) {
        return member.role() == TeamRole.OBSERVER
                ? List.of()
                : Stream.concat(
                                fitness
                                        .sectionsWithout(audit, auditorsBeside(audit, member), fitness.day(audit))
                                        .stream(),
                                planned(audit, member))
                        .distinct()
                        .toList();
    }

    private List<String> auditorsBeside(AuditSummary audit, Member member) {
        return audits.members(audit.id()).stream()
                .filter(one -> one.role().onTeam() && one.role() != TeamRole.OBSERVER)
                .map(Member::accountId)
                .filter(account -> !account.equals(member.accountId()))
                .toList();
    }

    private Stream<Section> planned(AuditSummary audit, Member member) {
        return audits.sectionAuditors(audit.id()).entrySet().stream()
                .filter(planned -> planned.getValue().equals(member.accountId()))
                .map(planned -> editions.get(audit.editionId()).section(planned.getKey()))
                .filter(section -> fitness.inScope(audit).contains(section));
    }

    private static Role[] wanted(TeamRole role) {
        return switch (role) {
            case TECHNICAL_REVIEWER -> new Role[] {Role.TECHNICAL_REVIEWER};
            case DECISION_MAKER -> new Role[] {Role.DECISION_MAKER};
            case OBSERVER -> new Role[] {Role.OBSERVER, Role.AUDITOR, Role.TECHNICAL_EXPERT};
            default -> new Role[] {Role.AUDITOR, Role.TECHNICAL_EXPERT};
        };
    }

    /**
     * Looks whether a person can take a member's place.
     *
     * @throws Invalid naming the rules against it
     */
    public void check(String auditId, Member member, String successor, String field) {
        whyNot(auditId, member, successor, field).ifPresent(refused -> {
            throw refused;
        });
    }

    /** The rules against a person in a member's place; empty where they can take it, and nobody else books them meanwhile. */
    public Optional<Invalid> whyNot(String auditId, Member member, String successor, String field) {
        fitness.oneAtATime(List.of(successor));
        AuditSummary audit = audits.get(auditId);
        List<Invalid.Problem> problems = new ArrayList<>();
        if (candidates(auditId, member.role()).stream()
                .noneMatch(account -> account.id().equals(successor))) {
            return Optional.of(new Invalid(field, "Choose someone from the list, who has no part in this audit yet."));
        }
        if (member.role().onTeam()) {
            rules.unfit(audit, field, successor).ifPresent(problems::add);
            incompetent(audit, member, successor)
                    .ifPresent(sentence -> problems.add(new Invalid.Problem(field, sentence)));
        }
        if (member.role() == TeamRole.LEAD_AUDITOR) {
            rules.ledTwice(audit, successor).ifPresent(sentence -> problems.add(new Invalid.Problem(field, sentence)));
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Invalid(problems));
    }

    /** Rule 17: what the member was to audit, and what only they were competent for. */
    private Optional<String> incompetent(AuditSummary audit, Member member, String successor) {
        if (member.role() == TeamRole.OBSERVER) {
            return Optional.empty();
        }
        List<String> team = new ArrayList<>(auditorsBeside(audit, member));
        team.add(successor);
        return fitness.uncovered(audit, team, fitness.day(audit))
                .or(() -> planned(audit, member)
                        .flatMap(section -> fitness.incompetent(audit, successor, section).stream())
                        .findFirst());
    }

    /** When a person last declared interests for this audit. */
    @Transactional(readOnly = true)
    public Optional<Instant> declaredAt(String auditId, String accountId) {
        return declarations.lastOf(auditId, accountId);
    }

    /** The place, the agenda and the open work go to another person; others are told by the person who asked for it. */
    public void change(String auditId, Member member, String successor, String reason, Actor actor) {
        progress.succeed(auditId, member, successor);
        declarations.carryOver(auditId, successor);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Team changed: " + member.role().title())
                .on(auditId)
                .because(reason)
                .changed(member.name(), accounts.get(successor).name()));
        progress.touch(auditId);
        events.publishEvent(new BriefingChanged(auditId));
    }

    /** The member of an audit who holds a role, as long as they do. */
    @Transactional(readOnly = true)
    public Optional<Member> member(String auditId, String accountId, TeamRole role) {
        return audits.members(auditId).stream()
                .filter(one -> one.accountId().equals(accountId) && one.role() == role)
                .findFirst();
    }
}
