/** What diagrams may ask of audits. */
@NullMarked
package auditway.audit.steps;

import org.jspecify.annotations.NullMarked;
