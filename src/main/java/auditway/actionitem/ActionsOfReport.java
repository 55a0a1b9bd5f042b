package auditway.actionitem;

import auditway.finding.RaisedActions;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The action items as the gap report prints them beside their findings. */
@Component
class ActionsOfReport implements RaisedActions {

    private final ActionItems items;

    ActionsOfReport(ActionItems items) {
        this.items = items;
    }

    @Override
    public Map<String, Raised> of(String auditId) {
        return items.of(auditId).stream()
                .filter(item -> item.state() != ItemState.VOID)
                .collect(Collectors.toMap(
                        ActionItem::findingId,
                        item -> new Raised(
                                item.label(), item.due().at(), item.due().why()),
                        (first, second) -> second));
    }
}
