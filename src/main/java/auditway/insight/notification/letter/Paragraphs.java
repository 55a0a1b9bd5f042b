package auditway.insight.notification.letter;

import java.util.stream.Collectors;

/** Lays out the text part of a mail: lines of at most 72 characters, never more than one empty line, addresses unbroken. */
final class Paragraphs {

    private static final int WIDTH = 72;

    private Paragraphs() {}

    static String wrap(String text) {
        return text.strip()
                .replaceAll("[ \\t]+(?=\\n)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .lines()
                .map(Paragraphs::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.length() <= WIDTH) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (String word : line.strip().split(" ", -1)) {
            boolean first = width == 0;
            if (!first && width + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                first = true;
                width = 0;
            }
            wrapped.append(first ? indent : " ").append(word);
            width += word.length() + (first ? indent.length() : 1);
        }
        return wrapped.toString();
    }
}
