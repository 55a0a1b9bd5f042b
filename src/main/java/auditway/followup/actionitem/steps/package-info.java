/** What diagrams may call about action items. */
@NullMarked
package auditway.followup.actionitem.steps;

import org.jspecify.annotations.NullMarked;
