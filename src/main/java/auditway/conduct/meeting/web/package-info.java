/** The meetings of an audit as page, API and calendar files; the page Calendar of the settings, and the address calendars read from. */
@NullMarked
package auditway.conduct.meeting.web;

import org.jspecify.annotations.NullMarked;
