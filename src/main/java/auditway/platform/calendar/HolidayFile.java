package auditway.platform.calendar;

import java.util.Map;

/**
 * What one holiday file says.
 *
 * @param country what counts in the whole country
 * @param regions what counts in its regions, by ISO 3166-2 code
 */
record HolidayFile(Holidays country, Map<String, Region> regions) {

    /** A region that has holidays of its own. */
    record Region(String name, Holidays holidays) {}

    static HolidayFile none(String country) {
        return new HolidayFile(Holidays.unknown(country), Map.of());
    }
}
