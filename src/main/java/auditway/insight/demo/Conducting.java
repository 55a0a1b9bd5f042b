package auditway.insight.demo;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The day on site. */
@Component
@Profile("demo")
class Conducting implements Act {

    private static final Set<String> LATE = Set.of("9", "13");

    private final Checklist checklist;
    private final Scopes scopes;
    private final FindingDrafts drafts;
    private final Stage stage;
    private final Script.Phrases phrases;

    Conducting(Checklist checklist, Scopes scopes, FindingDrafts drafts, Stage stage) {
        this.checklist = checklist;
        this.scopes = scopes;
        this.drafts = drafts;
        this.stage = stage;
        this.phrases = Script.phrases();
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.OPENED,
                this::opened,
                Deed.MOSTLY_ASSESSED,
                play -> assessed(play, false),
                Deed.ASSESSED,
                play -> assessed(play, true),
                Deed.CONCLUDED,
                this::concluded);
    }

    private void opened(AuditPlay play) {
        stage.complete(
                play,
                "holdOpeningMeeting",
                play.lead,
                Map.of(
                        "heldAt",
                        play.times.begins().plusMinutes(5).toString(),
                        "attendance",
                        attendance(play),
                        "notes",
                        "Objectives, scope and methods were explained; no changes to the agenda were requested."));
    }

    private void assessed(AuditPlay play, boolean late) {
        Scope scope = scopes.get(play.id());
        for (Section section : play.edition.sections()) {
            if (LATE.contains(section.id()) == late) {
                Actor auditor = play.auditorOf(section.id());
                section.controls().forEach(control -> judged(play, scope, control, auditor));
                stage.complete(play, "assessSection", section.id(), auditor, Map.of());
            }
        }
    }

    private void judged(AuditPlay play, Scope scope, Control control, Actor auditor) {
        NewVerdict verdict = verdict(play, scope, control);
        Assessment kept = checklist.record(play.id(), control.id(), verdict, null, auditor);
        if (kept.awaitsSecondPerson()) {
            checklist.approve(play.id(), control.id(), play.otherThan(auditor));
        }
    }

    private NewVerdict verdict(AuditPlay play, Scope scope, Control control) {
        Script.Shortfall shortfall = phrases.shortfalls().get(control.id());
        if (play.story.shortfalls().contains(control.id()) && shortfall != null) {
            return new NewVerdict(shortfall.verdict(), Set.of(Method.EVIDENCE), shortfall.reason(), "");
        }
        if (scope.excluded(control).isPresent()) {
            return new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "", "");
        }
        Set<Method> methods =
                control.methods().isEmpty() ? Set.of(Method.PROCESS, Method.EVIDENCE) : Set.copyOf(control.methods());
        return new NewVerdict(Verdict.MET, methods, "", phrases.notes().getOrDefault(control.id(), ""));
    }

    private void concluded(AuditPlay play) {
        play.story
                .strengths()
                .forEach(strength -> drafts.record(
                        play.id(),
                        Grade.STRENGTH,
                        strength.control(),
                        Wording.of(strength.title(), strength.seen(), "", "", "", ""),
                        play.lead));
        stage.complete(
                play,
                "holdClosingMeeting",
                play.lead,
                Map.of(
                        "heldAt",
                        play.times.ends(play.story.days()).minusMinutes(30).toString(),
                        "attendance",
                        attendance(play),
                        "presented",
                        true,
                        "notes",
                        "All findings were presented; the partner agreed with the facts."));
    }

    static String attendance(AuditPlay play) {
        return String.join(
                ", ", List.of(play.lead.name(), play.second.name(), play.partner.name(), play.contributor.name()));
    }
}
