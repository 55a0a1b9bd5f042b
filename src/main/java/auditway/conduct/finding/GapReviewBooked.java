package auditway.conduct.finding;

/** Time and link of the gap review are set, for the first time or again. */
public record GapReviewBooked(String auditId) {}
