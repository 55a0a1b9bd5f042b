/** The technical ground: engine, forms, inbox, trail, people, calendar, pages, refusals, input. */
@NullMarked
package auditway.platform;

import org.jspecify.annotations.NullMarked;
