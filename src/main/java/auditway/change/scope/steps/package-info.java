/** What the diagram of a change of scope may ask. */
@NullMarked
package auditway.change.scope.steps;

import org.jspecify.annotations.NullMarked;
