/** What diagrams may call about relief. */
@NullMarked
package auditway.relief.steps;

import org.jspecify.annotations.NullMarked;
