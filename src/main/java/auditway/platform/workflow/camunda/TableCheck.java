package auditway.platform.workflow.camunda;

import auditway.platform.workflow.DecisionTables.Asker;
import auditway.platform.workflow.DecisionTables.Columns;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Reads decision tables before they are deployed and says what would go wrong when they are asked. */
final class TableCheck {

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private final Collection<? extends Asker> askers;
    private final List<String> problems = new ArrayList<>();

    private TableCheck(Collection<? extends Asker> askers) {
        this.askers = askers;
    }

    /**
     * Checks tables against what the rooms ask them.
     *
     * @param files name relative to the installation, for example {@code processes/action-item-deadline.dmn}, and content
     * @return one line a problem, file and reason, empty if all is well
     */
    static List<String> problems(Map<String, byte[]> files, Collection<? extends Asker> askers) {
        TableCheck check = new TableCheck(askers);
        Map<String, byte[]> tables = new TreeMap<>(files);
        tables.keySet().removeIf(file -> !file.endsWith(".dmn"));
        askers.stream()
                .map(asker -> "processes/" + asker.table() + ".dmn")
                .filter(file -> !tables.containsKey(file))
                .forEach(file -> check.problems.add(file + ": is missing, but is asked"));
        tables.forEach(check::check);
        return List.copyOf(check.problems);
    }

    private void check(String file, byte[] content) {
        DmnModelInstance model;
        try {
            model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException failure) {
            Throwable reason = failure.getCause() == null ? failure : failure.getCause();
            problems.add(file + ": is not a decision table: " + reason.getMessage());
            return;
        }
        String name = DiagramCheck.nameOf(file);
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        if (decisions.size() != 1) {
            add(file, name, "must be the only decision of its file");
        }
        decisions.forEach(decision -> check(file, name, decision));
    }

    private void check(String file, String name, Decision decision) {
        if (!decision.getId().equals(name)) {
            add(file, decision.getId(), "must bear the name of its file, " + name);
        }
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            add(file, decision.getId(), "names no history time to live");
        }
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            add(file, decision.getId(), "is no table");
            return;
        }
        if (table.getHitPolicy() != HitPolicy.UNIQUE && table.getHitPolicy() != HitPolicy.FIRST) {
            add(file, table.getId(), "has the hit policy " + table.getHitPolicy() + "; use UNIQUE or FIRST");
        }
        askers.stream()
                .filter(asker -> name.equals(asker.table()) || name.startsWith(asker.table() + "-"))
                .forEach(asker -> compare(file, table, asker.columns()));
        table.getRules().forEach(rule -> {
            rule.getInputEntries().forEach(entry -> checkTest(file, entry));
            rule.getOutputEntries().forEach(entry -> checkAnswer(file, entry));
        });
    }

    private void compare(String file, DecisionTable table, Columns asked) {
        table.getInputs().forEach(input -> {
            String text = text(input.getInputExpression().getText());
            checkLanguage(file, input.getId(), input.getInputExpression().getExpressionLanguage());
            if (!asked.inputs().contains(text)) {
                add(file, input.getId(), "asks for " + text + "; it is told " + listed(asked.inputs()));
            }
        });
        Set<String> given = table.getOutputs().stream().map(Output::getName).collect(Collectors.toSet());
        asked.outputs().stream()
                .filter(output -> !given.contains(output))
                .forEach(output -> add(file, table.getId(), "has no output " + output));
    }

    private void checkTest(String file, InputEntry entry) {
        String text = text(entry.getText());
        checkLanguage(file, entry.getId(), entry.getExpressionLanguage());
        if (!text.isEmpty() && FEEL.parseUnaryTests(text).isFailure()) {
            add(file, entry.getId(), "cannot be read: " + text);
        }
    }

    private void checkAnswer(String file, OutputEntry entry) {
        String text = text(entry.getText());
        checkLanguage(file, entry.getId(), entry.getExpressionLanguage());
        if (text.isEmpty() || FEEL.parseExpression(text).isFailure()) {
            add(file, entry.getId(), text.isEmpty() ? "is empty" : "cannot be read: " + text);
        }
    }

    private void checkLanguage(String file, String element, @Nullable String language) {
        if (language != null && !language.equalsIgnoreCase(DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE)) {
            add(file, element, "is written in " + language + "; use FEEL");
        }
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private void add(String file, String element, String reason) {
        problems.add(file + ": element " + element + ": " + reason);
    }
}
