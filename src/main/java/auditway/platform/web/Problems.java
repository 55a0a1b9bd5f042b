package auditway.platform.web;

import auditway.platform.refusal.Invalid.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a refused form says about a field, for templates as {@code @problems}. */
@Component("problems")
class Problems {

    /** Whether a field must be looked at again; no list means the form was not sent yet. */
    public boolean has(@Nullable List<Problem> problems, String field) {
        return problems != null
                && problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
