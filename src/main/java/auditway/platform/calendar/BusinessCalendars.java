package auditway.platform.calendar;

import auditway.platform.author.AuthorFiles;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The business calendar of any country or region. */
@Component
public class BusinessCalendars {

    private static final int CODE = 2;

    private final HolidayFiles files;

    @Autowired
    BusinessCalendars(AuthorFiles authors) {
        this.files = new HolidayFiles(authors);
    }

    /** For tests and tools without Spring: the calendars delivered with the application. */
    public BusinessCalendars() {
        this(new AuthorFiles("."));
    }

    /**
     * The calendar of a place in a time zone; without a holiday file it knows weekends only.
     *
     * @param place ISO 3166 code of a country, or ISO 3166-2 code of a region; a region that the country's file does not name has
     *     the holidays of the country
     * @throws IllegalStateException naming file, line and key if the holiday file is wrong
     */
    public BusinessCalendar of(String place, ZoneId zone) {
        boolean wide = place.length() <= CODE || place.charAt(CODE) != '-';
        String country = wide ? place : place.substring(0, CODE);
        HolidayFile file = files.of(country);
        HolidayFile.Region region = file.regions().get(place);
        return region == null
                ? new BusinessCalendar(country, "", zone, file.country())
                : new BusinessCalendar(country, region.name(), zone, region.holidays());
    }

    /** Regions of a country whose holidays differ, names by ISO 3166-2 code; none where the country's file names none. */
    public Map<String, String> regions(String country) {
        Map<String, String> names = new LinkedHashMap<>();
        files.of(country).regions().forEach((code, region) -> names.put(code, region.name()));
        return names;
    }
}
