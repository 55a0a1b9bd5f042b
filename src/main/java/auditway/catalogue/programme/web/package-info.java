/** Pages and programming interface for reading programmes. */
@NullMarked
package auditway.catalogue.programme.web;

import org.jspecify.annotations.NullMarked;
