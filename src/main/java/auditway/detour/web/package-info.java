@NullMarked
package auditway.detour.web;

import org.jspecify.annotations.NullMarked;
