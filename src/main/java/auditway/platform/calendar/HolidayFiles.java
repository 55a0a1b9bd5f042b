package auditway.platform.calendar;

import auditway.platform.author.AuthorFiles;
import auditway.platform.author.UnfitFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The holiday files of all countries, {@code config/holidays/DE.yaml} for Germany; read at once, so that a wrong one stops the start. */
final class HolidayFiles {

    private static final Pattern FILE = Pattern.compile("[A-Z]{2}\\.yaml");

    private final Map<String, HolidayFile> byCountry = new HashMap<>();

    /** @throws UnfitFile naming file, line and key if a file is wrong */
    HolidayFiles(AuthorFiles authors) {
        authors.all("config/holidays", name -> FILE.matcher(name).matches()).forEach((name, content) -> {
            String country = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
            String text = new String(content, StandardCharsets.UTF_8);
            byCountry.put(country, HolidayReader.read(country, new StringReader(text)));
        });
    }

    /** The holidays of an ISO 3166 country; without a file, none. */
    HolidayFile of(String country) {
        HolidayFile file = byCountry.get(country);
        return file == null ? HolidayFile.none(country) : file;
    }
}
