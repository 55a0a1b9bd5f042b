/** Signing in, and the administrator's pages about accounts. */
@NullMarked
package auditway.platform.people.web;

import org.jspecify.annotations.NullMarked;
