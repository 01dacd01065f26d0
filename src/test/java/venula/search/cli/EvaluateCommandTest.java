package venula.search.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private final StringWriter complaints = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void every_question_gets_a_ranking_from_all_files_of_the_corpus() throws IOException {
        var json = file("a.jsonl", """
                {"id": "A1", "question": "What is a bruise?", "focus": "Bruise", "synonyms": ["Haematoma"], "answer": ""}
                {"id": "A2", "text": "Stockings (Care): Wash them by hand every evening."}
                """);
        var columns = file("b.tsv", "B1\tMay I fly after the treatment?\n");

        var exit = evaluate(file("q.tsv", "1\thow do I wash stockings\n2\thaematoma\n"), json, columns);

        assertThat(exit).isZero();
        assertThat(run()).hasSize(6);
        assertThat(run()).anyMatch(line -> line.startsWith("1 A2 1 ")).anyMatch(line -> line.startsWith("2 A1 1 "));
        assertThat(run()).allMatch(line -> line.matches("\\S+ \\S+ \\d+ -?\\d+\\.\\d{6}"));
    }

    @Test
    void a_line_that_makes_no_sense_is_named_and_left_out() throws IOException {
        var corpus = file("c.jsonl", """
                {"id": "A1", "question": "What is a bruise?"}
                {"id": "A2", "question":

                {"question": "Who am I?"}
                ["A4"]
                only one column
                A 6\tan id of two words
                {"id": "A1", "question": "Again?"}
                A9\tMay I fly?
                """);

        var exit = evaluate(file("q.tsv", "1\tbruise\nno tab\n3\t \n"), corpus);

        assertThat(exit).isZero();
        assertThat(run()).extracting(line -> line.split(" ")[1]).containsExactlyInAnyOrder("A1", "A9");
        assertThat(complaints
                        .toString()
                        .lines()
                        .map(line -> line.replaceFirst(".*/", "").replaceFirst(": .*", "")))
                .containsExactly(
                        "c.jsonl:2",
                        "c.jsonl:4",
                        "c.jsonl:5",
                        "c.jsonl:6",
                        "c.jsonl:7",
                        "c.jsonl:8",
                        "q.tsv:2",
                        "q.tsv:3");
    }

    @Test
    void a_missing_file_is_told_in_a_sentence() throws IOException {
        var exit = evaluate(file("q.tsv", "1\tbruise\n"), folder.resolve("nowhere.jsonl"));

        assertThat(exit).isNotZero();
        assertThat(complaints.toString())
                .contains("There is no file to read at")
                .contains("nowhere.jsonl");
    }

    private int evaluate(Path queries, Path... corpus) {
        var arguments = new ArrayList<>(List.of("--queries", queries.toString(), "--run", ran().toString()));
        arguments.add("--corpus");
        for (var file : corpus) arguments.add(file.toString());
        return new CommandLine(new EvaluateCommand())
                .setErr(new PrintWriter(complaints, true))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }

    private List<String> run() throws IOException {
        return Files.readAllLines(ran());
    }

    private Path ran() {
        return folder.resolve("out.run");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
