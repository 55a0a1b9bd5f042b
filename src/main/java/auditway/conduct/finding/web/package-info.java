/** Pages and API of findings. */
@NullMarked
package auditway.conduct.finding.web;

import org.jspecify.annotations.NullMarked;
