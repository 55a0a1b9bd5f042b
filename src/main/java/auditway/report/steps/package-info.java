/** What diagrams may ask of reports. */
@NullMarked
package auditway.report.steps;

import org.jspecify.annotations.NullMarked;
