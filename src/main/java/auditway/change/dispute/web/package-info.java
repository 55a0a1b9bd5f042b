/** Pages and API of disputes. */
@NullMarked
package auditway.change.dispute.web;

import org.jspecify.annotations.NullMarked;
