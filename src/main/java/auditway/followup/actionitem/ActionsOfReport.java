package auditway.followup.actionitem;

import auditway.conduct.finding.RaisedActions;
import auditway.followup.actionitem.ItemHistory.Entry;
import auditway.followup.actionitem.ItemHistory.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The action items as the gap report prints them beside their findings. */
@Component
class ActionsOfReport implements RaisedActions {

    private static final Set<Kind> DATING = EnumSet.of(
            Kind.RAISED, Kind.RETURNED, Kind.EXTENDED, Kind.EXTENSION_REFUSED, Kind.RULED, Kind.PAUSED, Kind.VOID);

    private final ActionItems items;
    private final ItemHistory history;

    ActionsOfReport(ActionItems items, ItemHistory history) {
        this.items = items;
        this.history = history;
    }

    @Override
    public Map<String, List<Raised>> of(String auditId) {
        return items.of(auditId).stream()
                .collect(Collectors.groupingBy(
                        ActionItem::findingId, Collectors.mapping(this::raised, Collectors.toList())));
    }

    private Raised raised(ActionItem item) {
        List<Entry> entries = history.of(item.id());
        String rule = entries.stream()
                .filter(entry -> entry.kind() == Kind.RAISED)
                .map(Entry::words)
                .findFirst()
                .orElse(item.due().why());
        return new Raised(
                item.label(),
                new Date(item.due().first(), rule),
                new Date(item.due().at(), item.due().why()),
                item.state() == ItemState.VOID,
                entries.stream()
                        .filter(entry -> DATING.contains(entry.kind()))
                        .map(Entry::at)
                        .reduce((earlier, later) -> later)
                        .orElse(item.raisedAt()));
    }
}
