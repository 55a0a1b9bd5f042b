/** What diagrams may ask of reports. */
@NullMarked
package auditway.followup.report.steps;

import org.jspecify.annotations.NullMarked;
