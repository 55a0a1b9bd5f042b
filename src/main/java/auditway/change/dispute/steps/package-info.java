/** What diagrams may call about disputes. */
@NullMarked
package auditway.change.dispute.steps;

import org.jspecify.annotations.NullMarked;
