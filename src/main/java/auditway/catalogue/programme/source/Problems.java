package auditway.catalogue.programme.source;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong in one folder, each with file, line, key and what was expected. */
final class Problems {

    private final List<String> sentences = new ArrayList<>();

    void add(String file, int line, String key, String sentence) {
        sentences.add(file + ":" + line + ": " + key + ": " + sentence);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
