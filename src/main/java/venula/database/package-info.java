/**
 * The data folder and the PostgreSQL in it. Venula starts its own server, keeps it running and stops it again; or it
 * uses a server that somebody else runs. This module knows no table: each module brings its own under
 * {@code db/migration/<module>/V<number>__what_it_does.sql}, each number used once in the whole house, and no schema is
 * named in it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package venula.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
