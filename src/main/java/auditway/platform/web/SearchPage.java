package auditway.platform.web;

import auditway.platform.input.CleanText;
import auditway.platform.input.Limits;
import auditway.platform.input.Shortened;
import auditway.platform.people.Actor;
import auditway.platform.web.Searchable.Hit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds things in every room that takes part. */
@Controller
class SearchPage {

    private final List<Searchable> rooms;

    SearchPage(List<Searchable> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String typed, Actor actor, Model model) {
        String words = Shortened.beginning(Limits.LINE, CleanText.line(typed));
        List<Hit> hits = words.isEmpty()
                ? List.of()
                : rooms.stream()
                        .flatMap(room -> room.search(words, actor).stream())
                        .toList();
        model.addAttribute("words", words);
        model.addAttribute("hits", hits);
        return "web/search";
    }
}
