@NullMarked
package auditway.insight.foresight.web;

import org.jspecify.annotations.NullMarked;
