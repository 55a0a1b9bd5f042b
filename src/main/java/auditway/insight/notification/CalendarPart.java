package auditway.insight.notification;

/**
 * What a mail tells the receiver's calendar (RFC 6047).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param text the iCalendar object
 */
public record CalendarPart(String method, String text) {}
