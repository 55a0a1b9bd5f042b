/** Relief over HTTP. */
@NullMarked
package auditway.change.relief.web;

import org.jspecify.annotations.NullMarked;
