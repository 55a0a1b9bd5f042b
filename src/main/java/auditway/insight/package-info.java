/** Across audits: home and lists, what is still to come, past reports, mail, the demo. */
@NullMarked
package auditway.insight;

import org.jspecify.annotations.NullMarked;
