@NullMarked
package auditway.change.appeal.web;

import org.jspecify.annotations.NullMarked;
