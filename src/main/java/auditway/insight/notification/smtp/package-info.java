/** The way to the mail server: sending, failing, trying again. */
@NullMarked
package auditway.insight.notification.smtp;

import org.jspecify.annotations.NullMarked;
