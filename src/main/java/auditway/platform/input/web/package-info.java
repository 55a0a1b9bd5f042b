@NullMarked
package auditway.platform.input.web;

import org.jspecify.annotations.NullMarked;
