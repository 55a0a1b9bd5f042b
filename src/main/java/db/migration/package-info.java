/** Migrations that need more than SQL; Flyway finds them beside the scripts by their names. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
