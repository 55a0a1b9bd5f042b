/** Pages of the overview. */
@NullMarked
package auditway.overview.web;

import org.jspecify.annotations.NullMarked;
