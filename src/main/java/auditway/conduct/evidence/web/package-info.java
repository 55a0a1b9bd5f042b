@NullMarked
package auditway.conduct.evidence.web;

import org.jspecify.annotations.NullMarked;
