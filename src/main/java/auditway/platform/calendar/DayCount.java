package auditway.platform.calendar;

/** How the days of a deadline are counted. */
public enum DayCount {
    /** Monday to Friday without the country's holidays. */
    BUSINESS_DAYS("business day"),
    /** Every day. */
    CALENDAR_DAYS("calendar day");

    private final String singular;

    DayCount(String singular) {
        this.singular = singular;
    }

    /** A number of days as it stands in a sentence: "5 business days". */
    public String say(int count) {
        return Math.abs(count) + " " + singular + (Math.abs(count) == 1 ? "" : "s");
    }
}
