/** Pages and API about partners. */
@NullMarked
package auditway.auditee.web;

import org.jspecify.annotations.NullMarked;
