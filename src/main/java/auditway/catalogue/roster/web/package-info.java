/** Pages and API of the roster. */
@NullMarked
package auditway.catalogue.roster.web;

import org.jspecify.annotations.NullMarked;
