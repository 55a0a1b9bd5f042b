/** Pages and API of the inbox. */
@NullMarked
package auditway.platform.inbox.web;

import org.jspecify.annotations.NullMarked;
