package auditway.followup.report;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.report.Snapshot.Auditor;
import auditway.followup.report.Snapshot.Conduct;
import auditway.followup.report.Snapshot.Criteria;
import auditway.followup.report.Snapshot.NotCovered;
import auditway.followup.report.Snapshot.Partner;
import auditway.followup.report.Snapshot.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes from all rooms what a report says, as it stands now. */
@Component
class Gathering {

    private static final String SAMPLING = "The audit looked at samples; it cannot show that no other gap exists.";

    private final AuditDirectory audits;
    private final Organisations organisations;
    private final auditway.audit.audit.Criteria scope;
    private final Findings findings;
    private final DivergingOpinions opinions;
    private final GatheredControls controls;
    private final GatheredResults results;
    private final Clock clock;

    Gathering(
            AuditDirectory audits,
            Organisations organisations,
            auditway.audit.audit.Criteria scope,
            Findings findings,
            DivergingOpinions opinions,
            GatheredControls controls,
            GatheredResults results,
            Clock clock) {
        this.audits = audits;
        this.organisations = organisations;
        this.scope = scope;
        this.findings = findings;
        this.opinions = opinions;
        this.controls = controls;
        this.results = results;
        this.clock = clock;
    }

    /** @throws auditway.platform.refusal.Conflict if the audit has no date yet */
    Snapshot snapshot(String auditId, int revision, String reason) {
        AuditSummary audit = audits.get(auditId);
        Edition edition = scope.of(audit);
        Organisation organisation = organisations.get(audit.organisationId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Section> sections = controls.sections(auditId, edition, organisation.name(), results.settled(audit));
        return new Snapshot(
                auditId,
                revision,
                reason,
                now,
                LocalDate.ofInstant(now, audit.zone()),
                new Partner(organisation.name(), paragraphs(organisation.about())),
                criteria(edition, organisation.name()),
                conduct(audit),
                strengths(auditId),
                sections,
                notCovered(audit, sections),
                SAMPLING,
                results.scorecard(auditId, sections),
                results.findings(auditId),
                results.actionItems(audit),
                opinions.unresolved(auditId),
                results.decision(audit),
                List.of());
    }

    /** Rule 23; a re-audit leaves out whatever had not failed, a change of scope whole sections. */
    private List<NotCovered> notCovered(AuditSummary audit, List<Section> sections) {
        Stream<NotCovered> passed = scope.follows(audit.id()).stream()
                .map(failed -> new NotCovered(
                        "All other controls of the edition",
                        "Only what had failed in %s was audited again; the rest stands as concluded there."
                                .formatted(failed)));
        Stream<NotCovered> leftOut = scope.leftOut(audit).entrySet().stream()
                .map(section -> new NotCovered(
                        "Section " + section.getKey().id() + " "
                                + section.getKey().title(),
                        section.getValue()));
        return Stream.of(passed, leftOut, GatheredControls.notCovered(sections).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Criteria criteria(Edition edition, String partner) {
        return new Criteria(
                edition.programme().name(),
                edition.programme().shortName(),
                edition.programme().owner(),
                edition.name(),
                edition.programme().about(),
                edition.report().objectives(),
                edition.report().methodology(partner));
    }

    private Conduct conduct(AuditSummary audit) {
        HeldDays held = HeldDays.of(audit);
        String site = audit.remote() ? "" : audit.site();
        return new Conduct(
                scope.follows(audit.id()).isPresent() ? "re-audit of failed controls" : "full audit",
                held.first(),
                held.last(),
                audit.remote(),
                site,
                Wording.town(site),
                team(audit.id()));
    }

    private List<Auditor> team(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role().onTeam() && member.role() != TeamRole.OBSERVER)
                .sorted(Comparator.comparing(Member::role))
                .map(member -> new Auditor(
                        member.name(), member.firm(), member.role().title(), member.role() == TeamRole.LEAD_AUDITOR))
                .toList();
    }

    private List<String> strengths(String auditId) {
        return findings.of(auditId).stream()
                .filter(Finding::isIssued)
                .filter(finding -> finding.grade() == Grade.STRENGTH)
                .map(finding -> finding.wording().sentences())
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
