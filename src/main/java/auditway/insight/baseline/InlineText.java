package auditway.insight.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a paragraph says without its marks, line by line. */
final class InlineText {

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private InlineText() {}

    static List<String> lines(Node block) {
        InlineText text = new InlineText();
        text.walk(block);
        text.end();
        return List.copyOf(text.lines);
    }

    /** The same Markdown without HTML's tags and comments; the number of lines stays. */
    static String withoutTags(String html) {
        String text = COMMENT.matcher(html)
                .replaceAll(comment -> "\n".repeat((int)
                        comment.group().chars().filter(one -> one == '\n').count()));
        return TAG.matcher(LINE_BREAK.matcher(text).replaceAll(" "))
                .replaceAll("")
                .replace("<", "&lt;");
    }

    /** Without recursion, since a report may nest its marks as deep as it likes. */
    private void walk(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            read(node);
            Node next = node.getFirstChild();
            while (next == null && node != null && node != block) {
                leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = node == block ? null : next;
        }
    }

    private void read(Node node) {
        if (node instanceof Text text) {
            line.append(text.getLiteral());
        } else if (node instanceof Code code) {
            line.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            end();
        } else if (node instanceof HtmlInline html
                && LINE_BREAK.matcher(html.getLiteral()).matches()) {
            end();
        } else if (isAddress(node)) {
            line.append('<');
        }
    }

    private void leave(Node node) {
        if (isAddress(node)) {
            line.append('>');
        }
    }

    /** A bare address in angle brackets keeps them, as reports print it. */
    private static boolean isAddress(Node node) {
        return node instanceof Link link
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination());
    }

    private void end() {
        lines.add(Words.plain(line.toString()));
        line.setLength(0);
    }
}
