@NullMarked
package auditway.input.web;

import org.jspecify.annotations.NullMarked;
