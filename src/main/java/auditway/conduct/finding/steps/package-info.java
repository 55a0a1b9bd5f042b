/** What diagrams may call about findings. */
@NullMarked
package auditway.conduct.finding.steps;

import org.jspecify.annotations.NullMarked;
