/** How mails are written: templates, subjects, both bodies. */
@NullMarked
package auditway.insight.notification.letter;

import org.jspecify.annotations.NullMarked;
