package auditway.platform.workflow;

import auditway.platform.people.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the answers of a form to the method of a room that takes them, and fetches what the form shows. */
@Component
public class StepDesk implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final JsonMapper json;
    private final AnswerFile file;
    private final Map<String, StepMethod> takers = new HashMap<>();
    private final Map<String, StepMethod> givers = new HashMap<>();
    private final Map<String, StepMethod> tools = new HashMap<>();

    StepDesk(ListableBeanFactory beans, JsonMapper json, AnswerFile file) {
        this.beans = beans;
        this.json = json;
        this.file = file;
    }

    /**
     * Hands the answers to the one who takes this form, and keeps them in the audit's file.
     *
     * @throws auditway.platform.refusal.Refusal if the room refuses them
     */
    public Outcome complete(OpenStep step, Map<String, Object> answers, Actor actor) {
        StepMethod taker = takers.get(step.form());
        Outcome outcome = taker == null
                ? chosen(answers)
                : (Outcome) taker.call(json.convertValue(answers, taker.firstType()), step, actor);
        file.keep(step, answers, actor);
        return outcome;
    }

    private static Outcome chosen(Map<String, Object> answers) {
        return answers.get("outcome") instanceof String outcome ? Outcome.of(outcome) : Outcome.done();
    }

    /** What the form of this step shows when it is opened: options, initial values, values for its expressions. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> prefill(OpenStep step) {
        return Optional.ofNullable(givers.get(step.form()))
                .map(giver -> (Map<String, Object>) giver.call(step))
                .orElse(Map.of());
    }

    /** What the tool of this step's form makes of what was typed so far; the same where it has none. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> rework(OpenStep step, Map<String, Object> typed) {
        return Optional.ofNullable(tools.get(step.form()))
                .map(tool -> (Map<String, Object>) tool.call(typed, step))
                .orElse(typed);
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String name : beans.getBeanNamesForType(Object.class, false, false)) {
            Class<?> type = beans.getType(name);
            if (type != null && type.getPackageName().startsWith("auditway.")) {
                collect(name, type, Completes.class, Completes::value, takers);
                collect(name, type, Prefills.class, Prefills::value, givers);
                collect(name, type, Reworks.class, Reworks::value, tools);
            }
        }
    }

    private <A extends java.lang.annotation.Annotation> void collect(
            String bean, Class<?> type, Class<A> kind, Function<A, String> form, Map<String, StepMethod> methods) {
        MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<A>)
                        method -> AnnotationUtils.findAnnotation(method, kind))
                .forEach((method, mark) -> {
                    StepMethod target = new StepMethod(
                            () -> beans.getBean(bean), AopUtils.selectInvocableMethod(method, beans.getType(bean)));
                    StepMethod other = methods.put(form.apply(mark), target);
                    if (other != null) {
                        throw new IllegalStateException("Two methods stand ready for form " + form.apply(mark) + ": "
                                + other.method() + " and " + method + ".");
                    }
                });
    }
}
