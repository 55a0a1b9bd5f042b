package auditway.insight.baseline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes the Markdown of a report apart into its chapters. */
final class Chapters {

    private static final int DEEPEST = 30;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final List<Chapter> chapters = new ArrayList<>();
    private final int firstLine;
    private final int depth;

    private Chapters(int firstLine, int depth) {
        this.firstLine = firstLine;
        this.depth = depth;
        chapters.add(new Chapter(1, "", new ArrayList<>()));
    }

    /** All chapters in order; the first holds what stands before any heading and has no title. */
    static List<Chapter> of(String report) {
        Chapters read = new Chapters(1, 0);
        read.blocks(PARSER.parse(ReportText.markdown(report)), false);
        return read.chapters;
    }

    private void blocks(Node parent, boolean bullet) {
        boolean first = bullet;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                chapters.add(new Chapter(line(node), title(heading), new ArrayList<>()));
            } else if (node instanceof Paragraph) {
                paragraph(line(node), first, bullet, InlineText.lines(node));
                first = false;
            } else if (node instanceof TableBlock table) {
                Tables.rows(table).forEach(row -> add(new Item(line(row), Tables.isTicked(row), Tables.text(row))));
            } else if (node instanceof IndentedCodeBlock code) {
                again(line(node), code.getLiteral().replaceAll("(?m)^[ \\t]+", ""));
            } else if (node instanceof FencedCodeBlock code) {
                again(line(node) + 1, code.getLiteral());
            } else if (node instanceof HtmlBlock html) {
                again(line(node), InlineText.withoutTags(html.getLiteral()));
            } else {
                blocks(node, node instanceof ListItem);
            }
        }
    }

    /** Further paragraphs of a bullet belong to it. */
    private void paragraph(int line, boolean first, boolean bullet, List<String> lines) {
        Item item = new Item(line, bullet, lines);
        List<Item> items = items();
        if (item.text().isEmpty()) {
            return;
        }
        if (bullet && !first && !items.isEmpty()) {
            items.set(items.size() - 1, items.get(items.size() - 1).joined(item));
        } else {
            items.add(item);
        }
    }

    /** What Markdown takes for code or HTML is text of the report that was indented or wrapped, here read once more. */
    private void again(int line, String text) {
        if (depth == 2) {
            add(new Item(line, false, text.lines().map(Words::plain).toList()));
            return;
        }
        Chapters inner = new Chapters(line, depth + 1);
        inner.blocks(PARSER.parse(text), false);
        items().addAll(inner.chapters.get(0).items());
        chapters.addAll(inner.chapters.subList(1, inner.chapters.size()));
    }

    private void add(Item item) {
        if (!item.text().isEmpty()) {
            items().add(item);
        }
    }

    private List<Item> items() {
        return chapters.get(chapters.size() - 1).items();
    }

    private static String title(Heading heading) {
        return Words.plain(String.join(" ", InlineText.lines(heading)))
                .replaceFirst("\\s*\\{[#.][^{}]*}$", "")
                .strip();
    }

    private int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine : firstLine + spans.get(0).getLineIndex();
    }
}
