/** Reads editions from folders of YAML files and says exactly what is wrong with them. */
@NullMarked
package auditway.catalogue.programme.source;

import org.jspecify.annotations.NullMarked;
