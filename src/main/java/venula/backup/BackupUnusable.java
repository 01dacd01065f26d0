package venula.backup;

import java.nio.file.Path;
import venula.problem.Refusal;

/** A backup cannot be written there, or not be restored from this file. */
final class BackupUnusable extends Refusal {
    private BackupUnusable(String sentence) {
        super(sentence);
    }

    static BackupUnusable alreadyThere(Path file) {
        return new BackupUnusable("There is a file %s already: name a new one.".formatted(file));
    }

    static BackupUnusable notWritable(Path file, String why) {
        return new BackupUnusable("The backup %s cannot be written (%s): name another file.".formatted(file, why));
    }

    static BackupUnusable notReadable(Path file) {
        return new BackupUnusable("The file %s is no backup of Venula's, or cannot be read.".formatted(file));
    }

    static BackupUnusable damaged(Path file, String table) {
        return new BackupUnusable(
                "The backup %s is damaged (%s is not as it was written); nothing was changed.".formatted(file, table));
    }

    static BackupUnusable newer(Path file) {
        return new BackupUnusable(
                "The backup %s was written by a newer Venula: restore it with that one.".formatted(file));
    }

    static BackupUnusable notEmpty() {
        return new BackupUnusable("There are data already: say --replace to give them up for those of the backup.");
    }
}
