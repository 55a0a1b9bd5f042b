@NullMarked
package auditway.foresight.web;

import org.jspecify.annotations.NullMarked;
