/** Pages and API about partners. */
@NullMarked
package auditway.catalogue.auditee.web;

import org.jspecify.annotations.NullMarked;
