package auditway.platform.form;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown of forms' texts as safe HTML: HTML in it is shown as written, links lead to the web, to mail or within. */
final class Markdown {

    private static final int DEEPEST = 20;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();

    private Markdown() {}

    /** Typed words, so that Markdown leaves them as they are; of blanks before them one stays, as it parts them from others. */
    static String quote(String words) {
        return words.replaceAll("(?m)^[ \\t]+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }

    static String html(String text) {
        Node document = PARSER.parse(text.strip());
        document.accept(new Safe());
        return RENDERER.render(document).replace(">\n", ">").strip();
    }

    /** Headings below the page's own, no pictures, and no link that leads somewhere else than it may. */
    private static final class Safe extends AbstractVisitor {

        private static final int BELOW_THE_PAGE = 3;
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        @Override
        public void visit(Heading heading) {
            heading.setLevel(BELOW_THE_PAGE);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!mayLeadTo(link.getDestination())) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        private static boolean mayLeadTo(String address) {
            int colon = address.indexOf(':');
            boolean within = address.startsWith("/") && !address.matches("/[/\\\\].*");
            return within
                    || colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
        }

        private static void unwrap(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
