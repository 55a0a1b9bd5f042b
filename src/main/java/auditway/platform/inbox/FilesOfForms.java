package auditway.platform.inbox;

import auditway.platform.form.FormRendering;
import auditway.platform.form.Forms;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepFiles;
import auditway.platform.workflow.StepFiles.Sent;
import auditway.platform.workflow.StepFiles.Waiting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Files in the answers of forms: they wait with their form, and are evidence once it is completed. */
@Service
public class FilesOfForms {

    private final Forms forms;
    private final StepFiles files;

    FilesOfForms(Forms forms, StepFiles files) {
        this.forms = forms;
        this.files = files;
    }

    /**
     * Lets files wait for a work item that the actor may complete; nothing is kept for a field the form does not have.
     *
     * @return the ids that stand for them in the answers
     */
    public List<String> await(WorkItem item, String field, List<Sent> sent, Actor actor) {
        return forms.fileFields(item.step().form()).contains(field)
                ? files.await(item.step(), field, sent, actor)
                : List.of();
    }

    /** The data of a form with the files that wait for it: chosen to begin with, and named. */
    public Map<String, Object> with(WorkItem item, Map<String, Object> data, Actor actor) {
        List<String> fields = forms.fileFields(item.step().form());
        if (fields.isEmpty()) {
            return data;
        }
        Map<String, Object> both = new HashMap<>(data);
        List<Waiting> waiting = files.waiting(item.step(), actor);
        for (String field : fields) {
            List<Waiting> own =
                    waiting.stream().filter(file -> file.field().equals(field)).toList();
            both.put(field, own.stream().map(Waiting::id).toList());
            both.put(
                    FormRendering.KEPT_FILES + field,
                    own.stream()
                            .map(file -> Choice.of(file.filename(), file.id()))
                            .toList());
        }
        return both;
    }

    /** The answers with evidence in the place of the files that waited. */
    Map<String, Object> taken(OpenStep step, Map<String, Object> answers, Actor actor) {
        Map<String, Object> taken = new HashMap<>(answers);
        for (String field : forms.fileFields(step.form())) {
            Collection<String> ids = answers.get(field) instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of();
            if (answers.containsKey(field)) {
                taken.put(field, files.take(step, field, ids, actor));
            }
        }
        return taken;
    }
}
