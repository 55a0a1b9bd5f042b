@NullMarked
package auditway.assessment.steps;

import org.jspecify.annotations.NullMarked;
