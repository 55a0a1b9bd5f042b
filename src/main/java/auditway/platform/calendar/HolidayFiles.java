package auditway.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holiday files by country: {@code holidays/DE.yaml} in the configuration folder, else the one delivered with the application. */
final class HolidayFiles {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Path folder;
    private final Map<String, HolidayFile> read = new ConcurrentHashMap<>();

    HolidayFiles(Path config) {
        this.folder = config.resolve("holidays");
    }

    /** The holidays of an ISO 3166 country; without a file, none. */
    HolidayFile of(String country) {
        return read.computeIfAbsent(country, this::load);
    }

    private HolidayFile load(String country) {
        if (!COUNTRY.matcher(country).matches()) {
            return HolidayFile.none(country);
        }
        Path file = folder.resolve(country + ".yaml");
        try (InputStream content = open(file, country)) {
            return content == null
                    ? HolidayFile.none(country)
                    : HolidayReader.read(country, new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The holiday file " + file + " cannot be read; check its permissions.", e);
        }
    }

    private static @Nullable InputStream open(Path file, String country) throws IOException {
        return Files.exists(file)
                ? Files.newInputStream(file)
                : HolidayFiles.class.getResourceAsStream("/config/holidays/" + country + ".yaml");
    }
}
