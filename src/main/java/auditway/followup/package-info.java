/** What comes of an audit: action items, conclusion and decision, reports. */
@NullMarked
package auditway.followup;

import org.jspecify.annotations.NullMarked;
