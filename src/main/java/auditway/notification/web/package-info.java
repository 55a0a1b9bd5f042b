/** The page Sent mail. */
@NullMarked
package auditway.notification.web;

import org.jspecify.annotations.NullMarked;
