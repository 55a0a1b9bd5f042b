/** What is found in an audit: answers, evidence, verdicts, findings, and the meetings in which it is done. */
@NullMarked
package auditway.conduct;

import org.jspecify.annotations.NullMarked;
