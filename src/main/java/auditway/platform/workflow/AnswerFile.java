package auditway.platform.workflow;

import auditway.platform.people.Actor;
import java.util.Map;

/** Where the answers of forms that no room takes are kept, so that a new question needs no Java. */
public interface AnswerFile {

    void keep(OpenStep step, Map<String, Object> answers, Actor actor);
}
