@NullMarked
package auditway.appeal.web;

import org.jspecify.annotations.NullMarked;
