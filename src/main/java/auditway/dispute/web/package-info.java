/** Pages and API of disputes. */
@NullMarked
package auditway.dispute.web;

import org.jspecify.annotations.NullMarked;
