package venula.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private final Path folder = Folders.empty();

    @Test
    void a_new_folder_is_made_for_us_alone() throws IOException {
        var data = DataFolder.at(folder.resolve("new/deep"));

        assertThat(Files.getPosixFilePermissions(data.path()))
                .hasSize(3)
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    @Test
    void a_folder_of_ours_is_taken_again() {
        DataFolder.at(folder);

        assertThat(DataFolder.at(folder).path()).isEqualTo(folder);
    }

    @Test
    void the_empty_root_of_a_new_file_system_is_taken() throws IOException {
        Files.createDirectory(folder.resolve("lost+found"));

        assertThat(DataFolder.at(folder).path()).isEqualTo(folder);
    }

    @Test
    void a_folder_with_other_files_is_refused_and_left_as_it_was() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertRefused(folder, "holds files that are not Venula's");
        assertThat(folder).isDirectoryNotContaining("glob:**venula*");
    }

    @Test
    void a_marker_that_somebody_else_wrote_is_refused() throws IOException {
        Files.writeString(folder.resolve("venula-data"), "keep out");

        assertRefused(folder, "holds files that are not Venula's");
    }

    @Test
    void data_of_a_newer_venula_are_refused() throws IOException {
        Files.writeString(folder.resolve("venula-data"), "Venula keeps its data here, format 2\n");

        assertRefused(folder, "written by a newer Venula");
    }

    @Test
    void a_place_that_cannot_be_written_is_refused() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertRefused(folder.resolve("file"), "may not read and write");
        assertRefused(folder.resolve("file/below"), "may not read and write");
        assertRefused(Path.of("/proc/venula"), "may not read and write");
    }

    @Test
    void a_full_disk_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> new DataFolder(folder).needsRoom(12_000_000))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("has 11 MB left, Venula needs 300 MB");
    }

    @Test
    void the_folder_belongs_to_one_until_it_is_given_back() {
        var lock = DataFolder.at(folder).lock("venula");

        var first = Claim.alone(lock, Duration.ZERO).orElseThrow();

        assertThat(Claim.alone(lock, Duration.ZERO)).isEmpty();
        first.close();
        assertThat(Claim.alone(lock, Duration.ZERO)).isPresent();
    }

    private static void assertRefused(Path path, String why) {
        assertThatThrownBy(() -> DataFolder.at(path))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining(why)
                .hasMessageContaining(path.toString());
    }
}
