package venula.database;

import java.nio.file.Path;
import venula.problem.Refusal;

/** Venula will not keep its data in this folder. */
public final class DataFolderUnusable extends Refusal {
    private DataFolderUnusable(String sentence) {
        super(sentence);
    }

    static DataFolderUnusable foreign(Path folder) {
        return new DataFolderUnusable(
                "The folder %s holds files that are not Venula's: name an empty or a new folder with --data."
                        .formatted(folder));
    }

    static DataFolderUnusable closed(Path folder) {
        return new DataFolderUnusable(
                "Venula may not read and write the folder %s: change its permissions, or name another with --data."
                        .formatted(folder));
    }

    static DataFolderUnusable full(Path folder, long free, long needed) {
        return new DataFolderUnusable(
                "The folder %s has %d MB left, Venula needs %d MB: make room, or name another with --data."
                        .formatted(folder, free, needed));
    }

    static DataFolderUnusable empty(Path folder) {
        return new DataFolderUnusable(
                "There are no data of Venula's in %s: name their folder with --data.".formatted(folder));
    }

    static DataFolderUnusable newer(Path folder) {
        return new DataFolderUnusable(
                "The data in %s were written by a newer Venula: start that one.".formatted(folder));
    }

    static DataFolderUnusable inUse(Path folder, String user) {
        return new DataFolderUnusable(
                "The folder %s is in use by another Venula (process %s): stop it, or name another with --data."
                        .formatted(folder, user));
    }
}
