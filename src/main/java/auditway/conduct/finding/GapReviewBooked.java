package auditway.conduct.finding;

/** Time and link of the gap review are set, for the first time or anew. */
public record GapReviewBooked(String auditId) {}
