/** What diagrams may call about a partner's cycle. */
@NullMarked
package auditway.cycle.steps;

import org.jspecify.annotations.NullMarked;
