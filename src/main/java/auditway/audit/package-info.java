/** One audit and its course: phases, team, dates, and what can be asked beside its way. */
@NullMarked
package auditway.audit;

import org.jspecify.annotations.NullMarked;
