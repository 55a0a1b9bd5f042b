@NullMarked
package auditway.audit.detour.web;

import org.jspecify.annotations.NullMarked;
