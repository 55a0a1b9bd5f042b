/** Pages and data of reports. */
@NullMarked
package auditway.followup.report.web;

import org.jspecify.annotations.NullMarked;
