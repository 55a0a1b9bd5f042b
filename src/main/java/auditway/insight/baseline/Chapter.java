package auditway.insight.baseline;

import java.util.List;

/** A heading of any level with what stands under it up to the next heading. */
record Chapter(int line, String title, List<Item> items) {

    List<String> paragraphs() {
        return items.stream().filter(item -> !item.bullet()).map(Item::text).toList();
    }

    List<Item> bullets() {
        return items.stream().filter(Item::bullet).toList();
    }
}
