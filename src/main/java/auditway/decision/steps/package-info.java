/** What diagrams may call about conclusion and decision. */
@NullMarked
package auditway.decision.steps;

import org.jspecify.annotations.NullMarked;
