/** What diagrams may call about action items. */
@NullMarked
package auditway.actionitem.steps;

import org.jspecify.annotations.NullMarked;
