/** What diagrams may ask about other dates and newer editions. */
@NullMarked
package auditway.rescheduling.steps;

import org.jspecify.annotations.NullMarked;
