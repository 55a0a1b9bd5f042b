package auditway.followup.report;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the few shapes that reports use, {@code rect} and {@code polyline} coloured by class, onto PDF pages. */
final class Drawings implements SVGDrawer {

    private static final Map<String, FSRGBColor> COLOURS = Map.of(
            "logo-ground", new FSRGBColor(0x24, 0x51, 0x8f),
            "logo-line", new FSRGBColor(0xff, 0xff, 0xff),
            "bar-met", new FSRGBColor(0x2f, 0x8f, 0x5b),
            "bar-partially-met", new FSRGBColor(0xb9, 0x76, 0x0f),
            "bar-not-met", new FSRGBColor(0xc2, 0x3b, 0x30),
            "bar-not-applicable", new FSRGBColor(0xd7, 0xdc, 0xe3));

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        double width = Double.parseDouble(view[2]);
        double height = Double.parseDouble(view[3]);
        double scale = cssWidth > 0 ? cssWidth / width : dotsPerPixel;
        return new Drawing(svg, scale, (int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    private record Drawing(Element svg, double scale, int width, int height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
            var shapes = svg.getElementsByTagName("*");
            IntStream.range(0, shapes.getLength())
                    .mapToObj(shapes::item)
                    .map(Element.class::cast)
                    .forEach(shape -> draw(shape, place, page));
        }

        private void draw(Element shape, AffineTransform place, OutputDevice page) {
            FSRGBColor colour = COLOURS.get(shape.getAttribute("class"));
            if (colour == null) {
                return;
            }
            page.setColor(colour);
            if (shape.getTagName().equals("polyline")) {
                Shape stroke = new BasicStroke((float) number(shape, "stroke-width")).createStrokedShape(line(shape));
                page.fill(place.createTransformedShape(stroke));
            } else {
                page.fill(place.createTransformedShape(rectangle(shape)));
            }
        }
    }

    private static Shape rectangle(Element shape) {
        double corner = 2 * number(shape, "rx");
        return new RoundRectangle2D.Double(
                number(shape, "x"),
                number(shape, "y"),
                number(shape, "width"),
                number(shape, "height"),
                corner,
                corner);
    }

    private static Shape line(Element shape) {
        Path2D path = new Path2D.Double();
        for (String point : shape.getAttribute("points").split(" ")) {
            double x = Double.parseDouble(point.substring(0, point.indexOf(',')));
            double y = Double.parseDouble(point.substring(point.indexOf(',') + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private static double number(Element shape, String attribute) {
        String value = shape.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}
}
