/** Pages of the overview. */
@NullMarked
package auditway.insight.overview.web;

import org.jspecify.annotations.NullMarked;
