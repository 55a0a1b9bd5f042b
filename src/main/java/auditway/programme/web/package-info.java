/** Pages and programming interface for reading programmes. */
@NullMarked
package auditway.programme.web;

import org.jspecify.annotations.NullMarked;
