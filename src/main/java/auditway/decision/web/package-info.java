/** Pages and API of conclusion and decision. */
@NullMarked
package auditway.decision.web;

import org.jspecify.annotations.NullMarked;
