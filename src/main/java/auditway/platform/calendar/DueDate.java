package auditway.platform.calendar;

import java.time.Instant;

/** A moment a person is held to, with the sentence that explains it: rule, start and calendar. */
public record DueDate(Instant at, String why) {}
