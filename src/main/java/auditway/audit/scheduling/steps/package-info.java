/** What diagrams may ask of audits up to their scheduling. */
@NullMarked
package auditway.audit.scheduling.steps;

import org.jspecify.annotations.NullMarked;
