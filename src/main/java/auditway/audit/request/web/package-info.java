@NullMarked
package auditway.audit.request.web;

import org.jspecify.annotations.NullMarked;
