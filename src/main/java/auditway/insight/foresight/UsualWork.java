package auditway.insight.foresight;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.SecondLook;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work that stands behind a form: answering for every control, assessing them, wording findings, looking twice. */
@Configuration(proxyBeanMethods = false)
class UsualWork {

    /** Work before a form that asks nothing special. */
    private record Before(String step, Work work) implements Habit {

        private interface Work {
            void done(OpenStep step, Actor actor);
        }

        @Override
        public void prepare(OpenStep step, Actor actor) {
            work.done(step, actor);
        }
    }

    @Bean
    Habit answersForEveryControl(SelfAssessment answers) {
        return new Before(
                "completeSelfAssessment",
                (step, actor) -> answers.unanswered(step.auditId())
                        .forEach(control -> answers.answer(
                                step.auditId(),
                                control,
                                Claim.YES,
                                "As agreed.",
                                present(answers, step, control, actor),
                                actor)));
    }

    private static int present(SelfAssessment answers, OpenStep step, String control, Actor actor) {
        return answers.of(step.auditId(), actor).stream()
                .filter(response -> response.controlId().equals(control))
                .mapToInt(Response::version)
                .findFirst()
                .orElse(0);
    }

    @Bean
    Habit assessesItsSection(Checklist checklist, Verdicts verdicts, Scopes scopes) {
        return new Before("assessSection", (step, actor) -> {
            Scope scope = scopes.get(step.auditId());
            Set<String> open = Set.copyOf(verdicts.unsettled(step.auditId()));
            scope.edition().section(step.requiredSubject()).controls().stream()
                    .filter(control -> open.contains(control.id()))
                    .forEach(control -> checklist.record(
                            step.auditId(),
                            control.id(),
                            verdict(scope, control),
                            present(verdicts, step, control),
                            actor));
        });
    }

    private static int present(Verdicts verdicts, OpenStep step, Control control) {
        return verdicts.of(step.auditId()).stream()
                .filter(assessment -> assessment.controlId().equals(control.id()))
                .mapToInt(Assessment::version)
                .findFirst()
                .orElse(0);
    }

    private static NewVerdict verdict(Scope scope, Control control) {
        return scope.excluded(control).isPresent()
                ? new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "", "")
                : new NewVerdict(Verdict.MET, Set.of(Method.values()), "", "");
    }

    @Bean
    Habit wordsFindings(Findings findings, FindingDrafts drafts) {
        return new Before(
                "draftFindings",
                (step, actor) -> findings.of(step.auditId()).stream()
                        .filter(finding -> !finding.wording().missing().isEmpty())
                        .forEach(finding -> drafts.revise(finding.id(), complete(finding.wording()), actor)));
    }

    private static Wording complete(Wording words) {
        return Wording.of(
                words.title(),
                said(words.seen()),
                said(words.gap()),
                words.requirement(),
                said(words.evidenceWanted()),
                said(words.closesWhen()));
    }

    private static String said(String words) {
        return words.isBlank() ? "As agreed." : words;
    }

    @Bean
    Habit looksTwice(Findings findings, FindingsReview review, AuditDirectory audits, Accounts accounts) {
        return new Before(
                "reviewFindings",
                (step, actor) -> findings.of(step.auditId()).stream()
                        .filter(finding -> finding.secondLook().state() == SecondLook.State.WAITING)
                        .forEach(finding -> audits.members(step.auditId()).stream()
                                .filter(member -> member.role().onTeam() && member.role() != TeamRole.OBSERVER)
                                .map(Member::accountId)
                                .filter(account -> !account.equals(finding.wordedBy()))
                                .findFirst()
                                .map(accounts::get)
                                .ifPresent(other -> review.look(finding.id(), true, null, other.actor()))));
    }
}
