/** What diagrams may ask of the inbox. */
@NullMarked
package auditway.platform.inbox.steps;

import org.jspecify.annotations.NullMarked;
