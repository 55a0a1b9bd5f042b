/** Pages and API of action items. */
@NullMarked
package auditway.actionitem.web;

import org.jspecify.annotations.NullMarked;
