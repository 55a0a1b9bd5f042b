/** Pages and API of action items. */
@NullMarked
package auditway.followup.actionitem.web;

import org.jspecify.annotations.NullMarked;
