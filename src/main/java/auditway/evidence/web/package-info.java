@NullMarked
package auditway.evidence.web;

import org.jspecify.annotations.NullMarked;
