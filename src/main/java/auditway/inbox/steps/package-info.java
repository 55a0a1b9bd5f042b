/** What diagrams may ask of the inbox. */
@NullMarked
package auditway.inbox.steps;

import org.jspecify.annotations.NullMarked;
