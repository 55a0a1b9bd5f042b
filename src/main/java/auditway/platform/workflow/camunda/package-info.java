/** The engine room: the only place that knows Camunda (decision 0001 says how to leave it). */
@NullMarked
package auditway.platform.workflow.camunda;

import org.jspecify.annotations.NullMarked;
