/** What diagrams may call about conclusion and decision. */
@NullMarked
package auditway.followup.decision.steps;

import org.jspecify.annotations.NullMarked;
