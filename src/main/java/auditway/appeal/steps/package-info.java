@NullMarked
package auditway.appeal.steps;

import org.jspecify.annotations.NullMarked;
