/** Pages and API of the roster. */
@NullMarked
package auditway.roster.web;

import org.jspecify.annotations.NullMarked;
