/** What diagrams may ask about interruptions. */
@NullMarked
package auditway.change.interruption.steps;

import org.jspecify.annotations.NullMarked;
