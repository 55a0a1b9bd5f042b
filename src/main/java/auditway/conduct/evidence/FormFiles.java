package auditway.conduct.evidence;

import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers files that come with a form as evidence for what the form is about. */
@Component
class FormFiles implements StepFiles {

    private static final int MOST_WAITING = 20;

    private final EvidenceFiles evidence;
    private final EvidenceTerms terms;
    private final EvidenceRequestRows requests;
    private final FileContents contents;
    private final WaitingFiles waiting;

    FormFiles(
            EvidenceFiles evidence,
            EvidenceTerms terms,
            EvidenceRequestRows requests,
            FileContents contents,
            WaitingFiles waiting) {
        this.evidence = evidence;
        this.terms = terms;
        this.requests = requests;
        this.contents = contents;
        this.waiting = waiting;
    }

    @Override
    @Transactional
    public List<String> keep(OpenStep step, List<Sent> files, Actor actor) {
        return files.stream()
                .map(file -> keep(step, file.filename(), file.content(), actor))
                .toList();
    }

    @Override
    @Transactional
    public List<String> await(OpenStep step, String field, List<Sent> files, Actor actor) {
        waiting.clear();
        terms.check(offer(step, "file"), actor);
        if (waiting(step, actor).size() + files.size() > MOST_WAITING) {
            throw new Invalid(
                    field, "At most " + MOST_WAITING + " files wait with one form; send it, or untick some of them.");
        }
        WaitingFiles.Place place = new WaitingFiles.Place(step.taskId(), actor.accountId(), field);
        return files.stream().map(file -> await(place, file)).toList();
    }

    private String await(WaitingFiles.Place place, Sent file) {
        String filename = Filenames.clean(file.filename());
        try (InputStream content = file.content().getInputStream()) {
            return waiting.add(place, filename, contents.setAside(content, filename));
        } catch (IOException broken) {
            throw broken(place.field(), filename);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(OpenStep step, Actor actor) {
        return waiting.of(step.taskId(), actor.accountId());
    }

    @Override
    @Transactional
    public List<String> take(OpenStep step, String field, Collection<String> ids, Actor actor) {
        Map<String, String> taken = new LinkedHashMap<>();
        List<Waiting> own = waiting(step, actor).stream()
                .filter(file -> file.field().equals(field))
                .toList();
        for (Waiting file : own) {
            if (ids.contains(file.id())) {
                taken.put(file.id(), keep(step, file.filename(), waiting.content(file.id()), actor));
            }
            waiting.remove(file.id());
        }
        return ids.stream().map(id -> taken.getOrDefault(id, id)).collect(Collectors.toList());
    }

    private String keep(OpenStep step, String filename, InputStreamSource source, Actor actor) {
        try (InputStream content = source.getInputStream()) {
            return evidence.offer(offer(step, filename), content, actor).id();
        } catch (IOException broken) {
            throw broken("file", filename);
        }
    }

    private static Invalid broken(String field, String filename) {
        return new Invalid(field, "The file " + filename + " did not arrive whole; send it again.");
    }

    private NewEvidence offer(OpenStep step, String filename) {
        String subject = step.subject() == null ? step.step() : step.subject();
        return new NewEvidence(step.auditId(), control(step), purpose(step), subject, "", filename, Period.UNKNOWN);
    }

    private static Purpose purpose(OpenStep step) {
        return switch (step.process()) {
            case "resolution" -> Purpose.CLOSURE;
            case "evidence-request" -> Purpose.REQUEST;
            default -> Purpose.CHECK;
        };
    }

    private @Nullable String control(OpenStep step) {
        return step.process().equals("evidence-request")
                ? requests.get(step.requiredSubject()).controlId()
                : null;
    }
}
