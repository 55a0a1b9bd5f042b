/** The page Calendar of the settings, and the address calendars read from. */
@NullMarked
package auditway.meeting.web;

import org.jspecify.annotations.NullMarked;
