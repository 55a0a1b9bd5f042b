package auditway.platform.workflow.camunda;

import auditway.platform.workflow.DecisionTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Decision tables as Camunda evaluates them, each in its newest version. */
@Component
class CamundaDecisionTables implements DecisionTables {

    private final DecisionService decisions;
    private final RepositoryService repository;

    CamundaDecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Optional<Map<String, Object>> answer(String table, Map<String, ?> inputs) {
        if (repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .count()
                == 0) {
            throw new IllegalStateException(
                    "There is no decision table " + table + "; put it into processes/" + table + ".dmn.");
        }
        List<DmnDecisionRuleResult> rules = decisions
                .evaluateDecisionTableByKey(table)
                .variables(new HashMap<>(inputs))
                .evaluate();
        return rules.stream().findFirst().map(DmnDecisionRuleResult::getEntryMap);
    }
}
