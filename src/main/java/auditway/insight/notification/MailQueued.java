package auditway.insight.notification;

/** Mail waits to be sent; heard once the transaction that wrote it is committed. */
public record MailQueued(String mailId) {}
