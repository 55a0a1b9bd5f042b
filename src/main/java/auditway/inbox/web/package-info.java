/** Pages and API of the inbox. */
@NullMarked
package auditway.inbox.web;

import org.jspecify.annotations.NullMarked;
