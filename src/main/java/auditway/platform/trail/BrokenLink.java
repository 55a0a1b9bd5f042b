package auditway.platform.trail;

/** The first place where a trail no longer is what was written: the entry's number and what is wrong. */
public record BrokenLink(int number, String sentence) {}
