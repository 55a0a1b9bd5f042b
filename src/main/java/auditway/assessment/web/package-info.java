@NullMarked
package auditway.assessment.web;

import org.jspecify.annotations.NullMarked;
