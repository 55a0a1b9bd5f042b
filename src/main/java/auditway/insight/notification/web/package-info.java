/** The page Sent mail. */
@NullMarked
package auditway.insight.notification.web;

import org.jspecify.annotations.NullMarked;
