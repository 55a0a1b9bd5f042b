/** What the application writes about: one listener for each room that something happens in. */
@NullMarked
package auditway.insight.notification.occasion;

import org.jspecify.annotations.NullMarked;
