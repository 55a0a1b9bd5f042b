package auditway.platform.web;

import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own account, and the settings that the rooms contribute. */
@Controller
class SettingsPage {

    private final List<SettingsEntry> entries;
    private final CurrentActor current;

    SettingsPage(List<SettingsEntry> entries, CurrentActor current) {
        this.entries = entries;
        this.current = current;
    }

    @GetMapping("/settings")
    String show(Actor actor, Model model) {
        model.addAttribute("account", current.account().orElseThrow());
        Map<Boolean, List<SettingsEntry>> visible = entries.stream()
                .filter(entry -> entry.visible(actor))
                .sorted(Comparator.comparingInt(SettingsEntry::order))
                .collect(Collectors.partitioningBy(SettingsEntry::personal));
        model.addAttribute("own", visible.get(true));
        model.addAttribute("entries", visible.get(false));
        return "web/settings";
    }
}
