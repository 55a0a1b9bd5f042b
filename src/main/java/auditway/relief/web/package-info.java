/** Relief over HTTP. */
@NullMarked
package auditway.relief.web;

import org.jspecify.annotations.NullMarked;
