package auditway.calendar;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The business calendar of any country. */
@Component
public class BusinessCalendars {

    private final HolidayFiles files;

    @Autowired
    BusinessCalendars(@Value("${auditway.home:.}") Path home) {
        this.files = new HolidayFiles(home.resolve("config"));
    }

    /** For tests and tools without Spring: the calendars delivered with the application. */
    public BusinessCalendars() {
        this(Path.of("."));
    }

    /**
     * The calendar of an ISO 3166 country in a time zone; without a holiday file it knows weekends only.
     *
     * @throws IllegalStateException naming file, line and key if the holiday file is wrong
     */
    public BusinessCalendar of(String country, ZoneId zone) {
        return new BusinessCalendar(country, zone, files.of(country));
    }
}
