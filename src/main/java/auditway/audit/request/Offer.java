package auditway.audit.request;

/**
 * A kind of request as it is offered to one person.
 *
 * @param path address of the page with its form
 */
public record Offer(String form, String title, String path) {}
