/** The page that imports reports. */
@NullMarked
package auditway.baseline.web;

import org.jspecify.annotations.NullMarked;
