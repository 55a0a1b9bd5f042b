package auditway.insight.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of text as the smallest PDF there is. */
final class SmallPdf {

    private SmallPdf() {}

    static byte[] of(String title, List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 20 Tf 72 760 Td (" + escaped(title) + ") Tj /F1 11 Tf");
        lines.forEach(line -> text.append(" 0 -28 Td (").append(escaped(line)).append(") Tj"));
        String stream = text.append(" ET").toString();
        return write(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + stream.length() + ">>\nstream\n" + stream + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
    }

    private static byte[] write(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (String object : objects) {
            offsets.add(file.length());
            file.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append("%010d 00000 n \n".formatted(offset)));
        file.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String text) {
        return text.replaceAll("([()\\\\])", "\\\\$1");
    }
}
