@NullMarked
package auditway.change.appeal.steps;

import org.jspecify.annotations.NullMarked;
