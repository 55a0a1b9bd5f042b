/** The page that imports reports. */
@NullMarked
package auditway.insight.baseline.web;

import org.jspecify.annotations.NullMarked;
