@NullMarked
package auditway.cycle.web;

import org.jspecify.annotations.NullMarked;
