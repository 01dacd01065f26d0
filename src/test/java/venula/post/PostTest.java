package venula.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import venula.database.Database;
import venula.database.TestDatabase;

class PostTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Letter LETTER = new Letter(
            "somebody@example.org",
            "Your question was answered",
            "Read the answer: https://venula.example/questions/lump\nÄrztin Lindqvist wrote it.",
            Optional.of(URI.create("https://venula.example/letters/stop/abc")));

    private final Database database = TestDatabase.open();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Outbox outbox = Outbox.over(database, Clock.fixed(NOON, ZoneOffset.UTC));
    private int port;

    @BeforeEach
    void open() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void close() {
        server.stop();
        database.close();
    }

    @Test
    void a_letter_arrives_once_with_all_it_says() throws Exception {
        outbox.write("answered:1", LETTER);
        outbox.write("answered:1", LETTER);

        postman(port, NOON).goRound();
        postman(port, NOON.plus(Duration.ofDays(2))).goRound();

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Your question was answered");
        assertThat(arrived[0].getContent().toString())
                .contains("/questions/lump")
                .contains("Ärztin Lindqvist");
        assertThat(arrived[0].getHeader("List-Unsubscribe"))
                .containsExactly("<https://venula.example/letters/stop/abc>");
        assertThat(arrived[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void while_no_server_answers_it_is_tried_again_later_and_arrives_once() {
        outbox.write("answered:1", LETTER);
        server.stop();

        postman(port, NOON).goRound();
        assertThat(state()).isEqualTo("waiting");
        open();
        postman(port, NOON.plusSeconds(30)).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        postman(port, NOON.plusSeconds(61)).goRound();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void after_days_without_an_answer_it_is_given_up() {
        outbox.write("answered:1", LETTER);
        server.stop();

        var later = NOON;
        for (int tries = 0; tries < 8; tries++, later = later.plus(Duration.ofDays(1)))
            postman(port, later).goRound();

        assertThat(state()).isEqualTo("failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 no such person", "554 rejected"})
    void what_is_refused_for_good_is_not_tried_again(String answer) throws IOException {
        outbox.write("answered:1", LETTER);

        try (var rude = new RudeServer("RCPT", answer)) {
            postman(rude.port(), NOON).goRound();
        }

        assertThat(state()).isEqualTo("failed");
    }

    @Test
    void what_is_refused_for_now_is_tried_again() throws IOException {
        outbox.write("answered:1", LETTER);

        try (var rude = new RudeServer("RCPT", "451 come back later")) {
            postman(rude.port(), NOON).goRound();
        }

        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void what_was_handed_over_without_an_answer_is_not_sent_again() throws IOException {
        outbox.write("answered:1", LETTER);

        try (var rude = new RudeServer(".", "")) {
            postman(rude.port(), NOON).goRound();
        }
        postman(port, NOON.plus(Duration.ofDays(3))).goRound();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo("leaving");
    }

    @Test
    void without_a_mail_server_letters_stay_in_the_house() {
        outbox.write("answered:1", LETTER);

        new Postman(LetterTable.in(database), _ -> Carrier.Taken.STAYS, Clock.fixed(NOON, ZoneOffset.UTC)).goRound();
        postman(port, NOON.plus(Duration.ofDays(1))).goRound();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo("kept");
    }

    @Test
    void two_postmen_at_once_send_each_letter_once() {
        IntStream.range(0, 40).forEach(number -> outbox.write("answered:" + number, LETTER));

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int postmen = 0; postmen < 4; postmen++)
                both.submit(() -> postman(port, NOON).goRound());
        }

        assertThat(server.getReceivedMessages()).hasSize(40);
    }

    @Test
    void a_letter_of_what_was_taken_back_is_not_sent() {
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
            outbox.write("answered:1", LETTER);
            status.setRollbackOnly();
        });

        postman(port, NOON).goRound();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b@c", "a b@example.org", "a@example.org\nBcc: x@example.org", "<a@b>", "a@b,c@d"
            })
    void what_is_no_address_is_refused(String address) {
        assertThatThrownBy(() -> new Letter(address, "", "", Optional.empty())).isInstanceOf(Letter.NoAddress.class);
    }

    private Postman postman(int port, Instant now) {
        var options = new PostOptions(
                Optional.of(URI.create("smtp://127.0.0.1:" + port)),
                Optional.empty(),
                "venula@venula.example",
                Duration.ofSeconds(2));
        return new Postman(LetterTable.in(database), new Smtp(options), Clock.fixed(now, ZoneOffset.UTC));
    }

    private String state() {
        return new JdbcTemplate(database.dataSource()).queryForObject("select state from post_letter", String.class);
    }
}
