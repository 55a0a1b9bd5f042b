/** What the diagram of a team change may ask. */
@NullMarked
package auditway.change.replacement.steps;

import org.jspecify.annotations.NullMarked;
