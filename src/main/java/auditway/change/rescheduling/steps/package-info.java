/** What diagrams may ask about other dates and newer editions. */
@NullMarked
package auditway.change.rescheduling.steps;

import org.jspecify.annotations.NullMarked;
