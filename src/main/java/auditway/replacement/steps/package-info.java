/** What the diagram of a team change may ask. */
@NullMarked
package auditway.replacement.steps;

import org.jspecify.annotations.NullMarked;
