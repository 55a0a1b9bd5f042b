/** Pages and data of reports. */
@NullMarked
package auditway.report.web;

import org.jspecify.annotations.NullMarked;
