/** What is audited, who is audited, and who can audit: programmes, partners, the roster. */
@NullMarked
package auditway.catalogue;

import org.jspecify.annotations.NullMarked;
