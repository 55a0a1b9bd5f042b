package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Told;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may agree that a control is not applicable: the team and the technical reviewer, except the one who judged so (rule 5). */
@Component
public class SecondPersons {

    private static final Set<TeamRole> MAY =
            Set.of(TeamRole.LEAD_AUDITOR, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT, TeamRole.TECHNICAL_REVIEWER);

    private final AuditDirectory audits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondPersons(AuditDirectory audits, ApplicationEventPublisher events, Clock clock) {
        this.audits = audits;
        this.events = events;
        this.clock = clock;
    }

    /** Those who may agree with one at least of these assessments. */
    public List<Member> of(String auditId, Collection<Assessment> waiting) {
        return audits.members(auditId).stream()
                .filter(member -> MAY.contains(member.role()))
                .filter(member ->
                        waiting.stream().anyMatch(one -> !one.assessedBy().equals(member.accountId())))
                .toList();
    }

    /** Tells them by mail what waits for them in a section that was handed in. */
    void tell(String auditId, Section section, List<Assessment> assessed, Actor by) {
        Set<String> here = section.controls().stream().map(Control::id).collect(Collectors.toSet());
        List<Assessment> waiting = assessed.stream()
                .filter(one -> here.contains(one.controlId()) && one.awaitsSecondPerson())
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> to = of(auditId, waiting).stream()
                .map(Member::accountId)
                .filter(id -> !id.equals(by.accountId()))
                .collect(Collectors.toSet());
        List<String> sentences = waiting.stream()
                .map(one -> "Control %s is judged not applicable by %s: %s"
                        .formatted(one.controlId(), one.assessor(), one.reason()))
                .collect(Collectors.toList());
        sentences.add("One of you agrees on the checklist, or gives another verdict; the gap report waits for it.");
        events.publishEvent(new Told(
                auditId,
                "second-person:" + auditId + ":" + section.id() + ":" + clock.instant(),
                to,
                "Not applicable waits for a second person, section " + section.id(),
                sentences,
                "/audits/" + auditId + "/checklist?show=SECOND"));
    }
}
