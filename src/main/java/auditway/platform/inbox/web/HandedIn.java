package auditway.platform.inbox.web;

import auditway.platform.form.Submission;
import auditway.platform.inbox.FilesOfForms;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.workflow.StepFiles.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a form: they wait for it, their ids put among its answers. */
@Component
class HandedIn {

    private final FilesOfForms files;

    HandedIn(FilesOfForms files) {
        this.files = files;
    }

    /**
     * Lets what was chosen wait for the form, field by field.
     *
     * @return what is wrong with the files of a field, of which none waits then
     */
    List<Problem> await(
            WorkItem item,
            @Nullable MultiValueMap<String, MultipartFile> uploads,
            MultiValueMap<String, String> answers,
            Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (uploads != null) {
            uploads.forEach((part, sent) -> Submission.fileField(part).ifPresent(field -> {
                List<Sent> chosen = chosen(sent);
                if (!chosen.isEmpty()) {
                    problems.addAll(await(item, field, chosen, answers, actor));
                }
            }));
        }
        return problems;
    }

    private static List<Sent> chosen(List<MultipartFile> sent) {
        return sent.stream()
                .filter(file -> !file.isEmpty())
                .map(file -> new Sent(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file))
                .toList();
    }

    private List<Problem> await(
            WorkItem item, String field, List<Sent> chosen, MultiValueMap<String, String> answers, Actor actor) {
        try {
            answers.addAll(field, files.await(item, field, chosen, actor));
            return List.of();
        } catch (Invalid refused) {
            return refused.problems().stream()
                    .map(problem -> new Problem(field, problem.sentence()))
                    .toList();
        }
    }
}
