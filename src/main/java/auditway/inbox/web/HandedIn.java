package auditway.inbox.web;

import auditway.inbox.WorkItem;
import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.workflow.StepFiles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a form: kept as evidence, their ids put in the place of the answer. */
@Component
class HandedIn {

    private final StepFiles files;

    HandedIn(StepFiles files) {
        this.files = files;
    }

    void keep(
            WorkItem item,
            @Nullable MultiValueMap<String, MultipartFile> uploads,
            MultiValueMap<String, String> answers,
            Actor actor) {
        if (uploads == null) {
            return;
        }
        uploads.forEach((field, sent) -> {
            List<StepFiles.Sent> chosen = sent.stream()
                    .filter(file -> !file.isEmpty())
                    .map(file ->
                            new StepFiles.Sent(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file))
                    .toList();
            if (!chosen.isEmpty()) {
                answers.addAll(field, keep(item, field, chosen, actor));
            }
        });
    }

    private List<String> keep(WorkItem item, String field, List<StepFiles.Sent> chosen, Actor actor) {
        try {
            return files.keep(item.step(), chosen, actor);
        } catch (Invalid refused) {
            throw new Invalid(refused.problems().stream()
                    .map(problem -> new Invalid.Problem(field, problem.sentence()))
                    .toList());
        }
    }
}
