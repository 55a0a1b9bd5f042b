package auditway.inbox.web;

import auditway.inbox.WorkItem;
import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.workflow.Attachments;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a form: kept as evidence, their ids put in the place of the answer. */
@Component
class HandedIn {

    private final Attachments attachments;

    HandedIn(Attachments attachments) {
        this.attachments = attachments;
    }

    void keep(
            WorkItem item,
            @Nullable MultiValueMap<String, MultipartFile> uploads,
            MultiValueMap<String, String> answers,
            Actor actor) {
        if (uploads == null) {
            return;
        }
        uploads.forEach((field, files) -> {
            for (MultipartFile file : files) {
                if (!file.isEmpty()) {
                    answers.add(field, keep(item, field, file, actor));
                }
            }
        });
    }

    private String keep(WorkItem item, String field, MultipartFile file, Actor actor) {
        String name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return attachments.keep(item.step(), name == null ? "file" : name, content, actor);
        } catch (Invalid refused) {
            throw new Invalid(field, refused.getMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException("The uploaded file cannot be read.", failure);
        }
    }
}
