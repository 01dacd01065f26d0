package venula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import venula.database.Folders;

class CommandsTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "--prot 80, Unknown option",
        "--port 70000, A port is a number from 0 to 65535",
        "--country XX, A country is two letters",
        "--base-url ftp://clinic.example, A base URL begins with http",
        "--data a --database-url b, mutually exclusive",
        "--port 80 backup x.zip, Options stand behind the command: venula backup --port",
    })
    void what_is_not_understood_is_told_with_the_usage(String words, String why) {
        var spoken = Spoken.by((Object[]) words.split(" "));

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err()).contains(why).contains("Usage: venula");
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var spoken = Spoken.by("--port", taken.getLocalPort(), "--data", temporary);

            assertThat(spoken.code()).isEqualTo(1);
            assertThat(spoken.isOneSentence()).isTrue();
            assertThat(spoken.err()).contains("is taken: choose another with --port");
        }
    }

    @Test
    void a_folder_with_other_files_is_told_in_one_sentence() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "mine");

        var spoken = Spoken.by("serve", "--port", 0, "--data", temporary);

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.isOneSentence()).isTrue();
        assertThat(spoken.err()).contains("holds files that are not Venula's");
    }

    @Test
    void a_server_elsewhere_that_does_not_answer_is_told_in_one_sentence() {
        var spoken = Spoken.by("--port", 0, "--database-url", "postgresql://x:y@127.0.0.1:1/venula");

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.isOneSentence()).isTrue();
    }

    @Test
    void what_was_kept_is_restored_into_a_new_folder() {
        var file = temporary.resolve("clinic.zip");
        var folder = Folders.fresh();
        Spoken.by("restore", "--data", folder, "none.zip");

        assertThat(Spoken.by("backup", "--data", folder, file).out()).startsWith("Kept 1 rows of ");
        assertThat(Spoken.by("restore", "--data", Folders.fresh(), file).out()).startsWith("Restored 1 rows");
    }

    @Test
    void nothing_is_kept_of_a_folder_that_is_not_there() {
        var spoken = Spoken.by("backup", "--data", temporary.resolve("mistyped"), temporary.resolve("clinic.zip"));

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err()).startsWith("There are no data of Venula's in");
        assertThat(temporary).isEmptyDirectory();
    }
}
