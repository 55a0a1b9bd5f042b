@NullMarked
package auditway.conduct.assessment.steps;

import org.jspecify.annotations.NullMarked;
