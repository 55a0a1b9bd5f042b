package auditway.platform.form;

import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Expressions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Takes what was sent for a form, from a page or through the API, and says either what was answered or what to put right. */
@Service
public class FormAnswers {

    private final Forms forms;
    private final Expressions expressions;
    private final Clock clock;

    FormAnswers(Forms forms, Expressions expressions, Clock clock) {
        this.forms = forms;
        this.expressions = expressions;
        this.clock = clock;
    }

    /**
     * The answers by key: String, Integer, BigDecimal, Boolean, LocalDate, LocalTime, LocalDateTime, lists of words, lists of
     * rows and groups as maps. What is hidden, disabled or left out is absent.
     *
     * @param data what the form showed: options, initial values, values for its expressions
     * @throws Invalid with a problem per field, rows as {@code slots[0].starts}
     */
    public Map<String, Object> validate(String name, Submission submission, Map<String, ?> data) {
        AnswerCheck check = new AnswerCheck(new FieldCheck(clock), submission.drawn());
        Map<String, Object> answers =
                check.level(forms.get(name).components(), submission.values(), Scope.of(data, expressions), "");
        if (!check.problems().isEmpty()) {
            throw new Invalid(check.problems());
        }
        return answers;
    }

    /** What people read for the outcome of a form. */
    public String outcome(String name, String outcome) {
        return forms.label(name, "outcome", outcome);
    }
}
