/** Pages and API of findings. */
@NullMarked
package auditway.finding.web;

import org.jspecify.annotations.NullMarked;
