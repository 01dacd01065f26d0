package venula.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import venula.backup.Contents.Table;
import venula.database.Database;
import venula.database.Migrations;

/**
 * Puts everything back as a backup holds it. The rows are loaded beside the present tables, into tables as the Venula
 * of the backup had them, then brought to their newest shape; one step at the end puts them in place of the present
 * ones.
 */
final class Restore {
    private static final String BESIDE = "restored";

    private final DataSource source;
    private final Tables present;
    private final Tables restored;

    Restore(Database database) {
        this.source = database.dataSource();
        this.present = new Tables(source, Database.SCHEMA);
        this.restored = new Tables(source, BESIDE);
    }

    Contents read(Path file, boolean replace) {
        try (var archive = Archive.open(file)) {
            archive.check();
            makeTables(file, archive.contents());
            if (!replace && holdsData()) throw BackupUnusable.notEmpty();
            restored.allOrNothing(() -> load(archive));
            Migrations.of(source, BESIDE).runAll();
            present.allOrNothing(this::takePlace);
            return archive.contents();
        } finally {
            run("DROP SCHEMA IF EXISTS %s CASCADE".formatted(BESIDE));
        }
    }

    private void makeTables(Path file, Contents contents) {
        run("DROP SCHEMA IF EXISTS %s CASCADE".formatted(BESIDE));
        run("CREATE SCHEMA " + BESIDE);
        var migrations = Migrations.of(source, BESIDE);
        if (!migrations.know(contents.version())) throw BackupUnusable.newer(file);
        migrations.runUpTo(contents.version());
        if (!columns().containsAll(columns(contents.tables()))) throw BackupUnusable.newer(file);
    }

    // freshly made tables may have rows from the start, so more than those are data
    private boolean holdsData() {
        var fresh = restored.catalogue();
        var known = fresh.tables().stream().map(Catalogue.Table::name).collect(Collectors.toSet());
        var there = present.catalogue();
        return there.tables().stream()
                .map(Catalogue.Table::name)
                .anyMatch(table -> there.rowsOf(table) > (known.contains(table) ? fresh.rowsOf(table) : 0));
    }

    private void load(Archive archive) {
        run("SET LOCAL search_path TO " + BESIDE);
        var obstacles = restored.catalogue().obstacles();
        obstacles.forEach(obstacle -> run(obstacle.remove()));
        restored.catalogue().tables().forEach(table -> run("DELETE FROM " + table.name()));
        archive.contents().tables().forEach(table -> load(archive, table));
        for (var sequence : archive.contents().sequences())
            restored.sql()
                    .sql("SELECT setval(?::regclass, ?)")
                    .params(sequence.name(), sequence.last())
                    .query(Long.class)
                    .single();
        run("SET CONSTRAINTS ALL IMMEDIATE");
        obstacles.forEach(obstacle -> run(obstacle.putBack()));
    }

    private void load(Archive archive, Table table) {
        try (var rows = archive.rows(table)) {
            restored.copyIn(table, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takePlace() {
        run("SET LOCAL lock_timeout = '10s'");
        run("DROP SCHEMA %s CASCADE".formatted(Database.SCHEMA));
        run("ALTER SCHEMA %s RENAME TO %s".formatted(BESIDE, Database.SCHEMA));
    }

    private Set<String> columns() {
        return restored.catalogue().tables().stream()
                .flatMap(table -> names(table.name(), table.columns()))
                .collect(Collectors.toSet());
    }

    private static Set<String> columns(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> names(table.name(), table.columns()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column);
    }

    private void run(String words) {
        present.sql().sql(words).update();
    }
}
