/** What diagrams may ask about interruptions. */
@NullMarked
package auditway.interruption.steps;

import org.jspecify.annotations.NullMarked;
