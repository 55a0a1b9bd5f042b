/** Pages and API of conclusion and decision. */
@NullMarked
package auditway.followup.decision.web;

import org.jspecify.annotations.NullMarked;
