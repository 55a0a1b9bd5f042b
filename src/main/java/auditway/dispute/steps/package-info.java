/** What diagrams may call about disputes. */
@NullMarked
package auditway.dispute.steps;

import org.jspecify.annotations.NullMarked;
