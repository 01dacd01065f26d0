package venula.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import venula.RunningHouse;

/** What no form would send, sent over the wire to the running house. */
@RunningHouse
class RawInputTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DANGER = "I have chest pain and I am short of breath.";
    private static final String EMERGENCY = "Call your emergency number now.";

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    static Stream<String> oddWords() {
        return Stream.of(
                "שלום, כואבת לי הרגל",
                "عندي ألم في الساق منذ ثلاثة أيام",
                "\u202Eevitagen si siht\u202C bruise",
                "bruise 😭🩸🦵🏽 on my calf 👩‍👩‍👧‍👦",
                "腿上有瘀伤，第五天",
                "Ho un livido sulla gamba da cinque giorni",
                "<script>alert('x')</script> bruise",
                "\"><img src=x onerror=alert(1)> bruise & <b>calf</b>",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %> bruise",
                "'; drop table triage_advice; -- bruise",
                "Zalgo b̸̢͝r̷̨u̵͜i̶̡s̴̨e",
                "bruise\n\n\n\t\tcalf\n",
                "b".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void whatever_is_written_is_answered_and_shown_as_text(String words) throws Exception {
        var answer = ask("words=" + encoded(words));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(escaped(words.strip())).doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void whatever_is_written_hides_no_danger(String words) throws Exception {
        assertThat(ask("words=" + encoded(words + " " + DANGER)).body()).contains(EMERGENCY);
        assertThat(ask("words=" + encoded(DANGER + " " + words)).body()).contains(EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words=", "words=+++", "words=%0A%0D%09", "words=%00%01%02", "day=5", "nonsense=1"})
    void who_says_nothing_is_asked_to_say_something(String body) throws Exception {
        var answer = ask(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say what you see or feel. A few words are enough.", "tel:112");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, is before the treatment. Use 0 for the day itself.",
        "−3, is before the treatment. Use 0 for the day itself.",
        "99999, is more days than we can place. Count from your last session.",
        "99999999999999999999, is more days than we can place. Count from your last session.",
        "abc, is not a number of days. Write only the number",
        "1.5, is not a number of days. Write only the number",
        "1e3, is not a number of days. Write only the number",
        "٥, is not a number of days. Write only the number",
        "<b>5</b>, is not a number of days. Write only the number"
    })
    void a_day_that_cannot_be_is_told_and_everything_typed_is_still_there(String day, String sentence)
            throws Exception {
        var answer = ask("words=my+bruise+is+blue&technique=foam&day=" + encoded(day));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains(sentence, "my bruise is blue</textarea>", "value=\"" + day + "\"")
                .contains("<option value=\"foam\" selected>");
        assertThat(ask("words=" + encoded(DANGER) + "&day=" + encoded(day)).body())
                .contains(EMERGENCY);
    }

    @Test
    void too_long_a_message_is_told_and_still_there_and_hides_no_danger() throws Exception {
        var words = "my bruise is blue ".repeat(500).strip();
        var answer = ask("words=" + encoded(words));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("we read up to 4,000", words);
        assertThat(ask("words=" + encoded(words + " " + DANGER)).body()).contains(EMERGENCY);
    }

    @Test
    void a_million_letters_are_refused_in_words_with_the_numbers_to_call() throws Exception {
        var answer = ask("words=" + "a".repeat(1 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too much text.", "tel:112", "tel:999", "tel:911");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noise_is_answered_with_a_page_that_says_whom_to_call(long seed) throws Exception {
        var noise = new byte[5_000];
        new Random(seed).nextBytes(noise);

        var answer = send(request(FORM).POST(BodyPublishers.ofByteArray(noise)).build());

        assertThat(answer.statusCode()).isIn(200, 400, 422);
        assertThat(answer.body()).contains("tel:112").doesNotContain("Something broke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words=%", "words=%zz", "words=%C3%28", "words=a&words=%E0%A4%A", "%FF=%FF", "&&&==="})
    void what_is_wrongly_packed_is_answered_with_a_page_that_says_whom_to_call(String body) throws Exception {
        var answer = ask(body);

        assertThat(answer.statusCode()).isIn(200, 400, 422);
        assertThat(answer.body()).contains("tel:112").doesNotContain("Something broke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "image/png"})
    void another_kind_of_body_is_answered_with_a_page_that_says_whom_to_call(String kind) throws Exception {
        var answer = send(request(kind)
                .POST(BodyPublishers.ofString("{\"words\": \"bruise\"}"))
                .build());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("tel:112");
    }

    @Test
    void thousands_of_fields_are_answered() throws Exception {
        var many = IntStream.range(0, 5_000).mapToObj(at -> "f" + at + "=" + at).collect(Collectors.joining("&"));

        var answer = ask("words=" + encoded(DANGER) + "&" + many);

        assertThat(answer.statusCode()).isIn(200, 400, 413);
        assertThat(answer.body()).contains("tel:112");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/advice/%00", "/advice/..%2f..%2fetc", "/questions/%F0", "/rules/%3Cscript%3E", "/%2e%2e/x"})
    void an_odd_address_leads_nowhere_and_tells_nothing_about_us(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .build());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .contains("tel:112", "tel:999", "tel:911")
                .doesNotContain("<script>", "Exception", "Tomcat", "Something broke");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return send(request(FORM).POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String kind) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/advice"))
                .header("Content-Type", kind)
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
