package auditway.audit.request;

import auditway.platform.form.AnswersInWords;
import auditway.platform.form.FormRendering;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Answered;
import auditway.platform.workflow.AnswerFile;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepFacts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Questions that an author added to the form of a request: answered in the words of the form, they stand on the request, beside the
 * form of each step that decides it, and with all other answers on the audit's timeline.
 */
@Component
class RequestAnswers implements StepFacts {

    private final Requests requests;
    private final RequestProcesses processes;
    private final FormRendering forms;
    private final AnswerFile file;

    RequestAnswers(Requests requests, RequestProcesses processes, FormRendering forms, AnswerFile file) {
        this.requests = requests;
        this.processes = processes;
        this.forms = forms;
        this.file = file;
    }

    /**
     * Lets a kind take its request, and keeps what it does not know with it.
     *
     * @param title what the form is called
     * @param shown what the form shows
     * @param checked the answers to all of its questions
     */
    void with(
            RequestKind<?> kind,
            String title,
            Subject subject,
            Map<String, Object> shown,
            Submission sent,
            Map<String, Object> checked,
            Actor actor,
            Runnable asking) {
        Set<String> known = Arrays.stream(kind.answers().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        List<Answered> added = AnswersInWords.of(
                forms.view(kind.form(), shown, sent, List.of()),
                key -> checked.containsKey(key) && !known.contains(key));
        int before = requests.about(subject.id(), kind.kind()).size();
        asking.run();
        requests.about(subject.id(), kind.kind()).stream()
                .skip(before)
                .filter(request -> !added.isEmpty())
                .forEach(request -> requests.answered(request, added));
        file.keep(
                new OpenStep("", kind.kind(), kind.form(), title, kind.form(), "", subject.auditId(), subject.id()),
                checked,
                actor);
    }

    @Override
    public List<Answered> of(OpenStep step) {
        return processes.find(step.process()).isPresent()
                ? requests.get(step.requiredSubject()).added()
                : List.of();
    }
}
