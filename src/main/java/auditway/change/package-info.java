/** What is asked beside an audit's way, kind by kind: relief, disputes, appeals, other dates, interruptions, other members. */
@NullMarked
package auditway.change;

import org.jspecify.annotations.NullMarked;
