/** What diagrams may call about relief. */
@NullMarked
package auditway.change.relief.steps;

import org.jspecify.annotations.NullMarked;
