package auditway.audit.engagement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Slot;
import auditway.audit.audit.Window;
import auditway.audit.audit.Wording;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Qualification;
import auditway.platform.people.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keeps people from auditing: competence, paid advice, another engagement, absence (rules 16 and 17). */
@Component
public class TeamFitness {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Qualification qualification;
    private final Absences absences;
    private final Engaged engaged;
    private final Declarations declarations;
    private final Clock clock;

    TeamFitness(
            AuditDirectory audits,
            Criteria criteria,
            Organisations organisations,
            Accounts accounts,
            Qualification qualification,
            Absences absences,
            Engaged engaged,
            Declarations declarations,
            Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.organisations = organisations;
        this.accounts = accounts;
        this.qualification = qualification;
        this.absences = absences;
        this.engaged = engaged;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** The day the audit is or would be held: its date, the end of the days asked for, or today. */
    LocalDate day(AuditSummary audit) {
        LocalDate date = audit.date();
        LocalDate asked = audits.window(audit.id()).to();
        return date != null ? date : asked != null ? asked : today(audit);
    }

    /** The sections of the edition that this partner is audited on. */
    public List<Section> inScope(AuditSummary audit) {
        Set<String> kinds = organisations.get(audit.organisationId()).kinds();
        return edition(audit).sections().stream()
                .filter(section -> section.controls().stream().anyMatch(control -> control.appliesTo(kinds)))
                .toList();
    }

    /** Rule 17: the sections in scope that nobody of these is competent for. */
    List<Section> sectionsWithout(AuditSummary audit, Collection<String> auditors, LocalDate day) {
        return qualification.uncovered(edition(audit), inScope(audit), auditors, day);
    }

    /** The same as a sentence that names them, and what to do. */
    public Optional<String> uncovered(AuditSummary audit, Collection<String> auditors, LocalDate day) {
        List<Section> uncovered = sectionsWithout(audit, auditors, day);
        return uncovered.isEmpty()
                ? Optional.empty()
                : Optional.of(("No one on this team is competent for %s on %s; add someone who is, or have a programme"
                                + " manager record the competence under Settings, Roster.")
                        .formatted(
                                uncovered.stream()
                                        .map(section -> section.id() + " " + section.title())
                                        .collect(Collectors.joining(", ")),
                                Wording.day(day)));
    }

    /** Rule 17 for one person and one section. */
    public Optional<String> incompetent(AuditSummary audit, String accountId, Section section) {
        LocalDate day = day(audit);
        return qualification
                        .uncovered(edition(audit), List.of(section), List.of(accountId), day)
                        .isEmpty()
                ? Optional.empty()
                : Optional.of("%s is not competent for %s %s on %s; give it to someone who is."
                        .formatted(accounts.get(accountId).name(), section.id(), section.title(), Wording.day(day)));
    }

    /** Rule 16: paid advice they declared earlier, in this audit or another of the same partner. */
    Optional<String> barred(AuditSummary audit, String accountId) {
        int months = edition(audit).limits().independenceMonths();
        return declarations
                .about(audit.organisationId(), accountId)
                .filter(declared -> declared.barred(today(audit), months))
                .map(declared -> "%s advised %s for pay%s, within %d months; choose someone else."
                        .formatted(accounts.get(accountId).name(), audit.partner(), declared.until(), months));
    }

    /** Others who book one of these people wait until the caller's transaction ends, and see this booking then. */
    public void oneAtATime(Collection<String> accountIds) {
        accountIds.stream().distinct().sorted().forEach(accounts::oneAtATime);
    }

    /** Those of them who are held to another audit or absent in the slot. */
    public Optional<String> notFree(AuditSummary audit, Collection<String> accountIds, Slot slot) {
        Optional<String> elsewhere = engaged.during(slot, accountIds, audit.id()).stream()
                .findFirst()
                .map(one -> "At this time " + one.name() + " in " + one.auditId() + " is engaged already");
        return elsewhere.or(() -> absences
                .between(
                        accountIds,
                        LocalDate.ofInstant(slot.starts(), audit.zone()),
                        LocalDate.ofInstant(slot.ends(), audit.zone()))
                .stream()
                .findFirst()
                .map(Absence::sentence));
    }

    /** Absent on all the days the partner asked for. */
    Optional<String> away(AuditSummary audit, String accountId) {
        Window asked = audits.window(audit.id());
        @Nullable LocalDate from = asked.from();
        @Nullable LocalDate to = asked.to();
        return from == null || to == null
                ? Optional.empty()
                : absences.between(List.of(accountId), from, to).stream()
                        .filter(absence -> absence.spans(from, to))
                        .findFirst()
                        .map(Absence::sentence);
    }

    /** Rule 16 for everybody who ever declared something about this partner: those barred today, by account. */
    Map<String, Independence> declared(AuditSummary audit) {
        int months = edition(audit).limits().independenceMonths();
        Map<String, Independence> barred = declarations.about(audit.organisationId());
        barred.values().removeIf(declared -> !declared.barred(today(audit), months));
        return barred;
    }

    /**
     * A person's absence on the days agreed, or on days the partner asked for.
     *
     * @param always whether it leaves no day on which the audit could be held
     */
    record Away(String days, boolean always) {}

    /** Those of these who are absent on the days agreed, or on some that the partner asked for, with the days in words. */
    Map<String, Away> awayByAccount(AuditSummary audit, Collection<String> accountIds) {
        Window asked = audits.window(audit.id());
        boolean agreed = audit.slot() != null;
        @Nullable LocalDate from = agreed ? audit.date() : asked.from();
        @Nullable LocalDate to = agreed ? audit.lastDate() : asked.to();
        return from == null || to == null
                ? Map.of()
                : absences.between(accountIds, from, to).stream()
                        .collect(Collectors.toMap(
                                Absence::accountId,
                                absence -> new Away(absence.days(), agreed || absence.spans(from, to)),
                                TeamFitness::together));
    }

    /** Those of these who are held to another audit in the slot agreed, with that audit and its days in words. */
    Map<String, String> engagedByAccount(AuditSummary audit, Collection<String> accountIds) {
        Slot slot = audit.slot();
        return slot == null
                ? Map.of()
                : engaged.during(slot, accountIds, audit.id()).stream()
                        .collect(Collectors.toMap(
                                Engaged.Engagement::accountId,
                                one -> one.commitment().sentence(),
                                (one, other) -> one + ", " + other));
    }

    private static Away together(Away one, Away other) {
        if (one.always() || other.always()) {
            return one.always() ? one : other;
        }
        return new Away(one.days() + ", " + other.days(), false);
    }

    /** The programme whose competence counts. */
    String programmeId(AuditSummary audit) {
        return edition(audit).programmeId();
    }

    private Edition edition(AuditSummary audit) {
        return criteria.of(audit);
    }

    private LocalDate today(AuditSummary audit) {
        return LocalDate.now(clock.withZone(audit.zone()));
    }
}
