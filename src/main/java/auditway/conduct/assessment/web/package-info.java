@NullMarked
package auditway.conduct.assessment.web;

import org.jspecify.annotations.NullMarked;
