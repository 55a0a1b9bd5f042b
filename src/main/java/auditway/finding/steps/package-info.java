/** What diagrams may call about findings. */
@NullMarked
package auditway.finding.steps;

import org.jspecify.annotations.NullMarked;
