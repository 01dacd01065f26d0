package venula.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseWithAClock
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    private static final String PASSWORD = "Tulips grow behind 7 barns";
    private static final String WRONG = "That did not match.";
    private static final String TOO_OFTEN = "There were too many tries.";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Invitations invitations;

    @Autowired
    HouseWithAClock.MovableClock clock;

    @Autowired
    JdbcClient database;

    private Browser browser;

    private record Member(String mail, String secret, List<String> recovery) {}

    @BeforeEach
    void open() {
        browser = new Browser(port);
        database.sql("delete from people_attempt").update();
        clock.move(Duration.ofMinutes(5));
    }

    @Test
    void whoever_was_invited_joins_with_password_and_second_factor_and_signs_in() {
        var member = joined(Role.DOCTOR);

        assertThat(member.recovery()).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn(member, code(member)).headers().firstValue("Location"))
                .contains("/account");
        assertThat(browser.get("/account").body()).contains(member.mail(), "Doctor", "This browser:");
    }

    @Test
    void opening_an_invitation_does_nothing() {
        var path = invitations.invite(fresh(), "Vera", Role.EDITOR);
        var before = rows("people_invitation");

        for (int i = 0; i < 3; i++)
            assertThat(browser.get(path).body()).contains("You are invited", "<button class=\"do\">Accept</button>");

        assertThat(rows("people_invitation")).isEqualTo(before);
        assertThat(browser.get(path + "/password").statusCode()).isEqualTo(405);
        assertThat(browser.get(path + "/code").statusCode()).isEqualTo(405);
    }

    @Test
    void an_invitation_works_once() {
        var path = invitations.invite(fresh(), "Vera", Role.EDITOR);
        join(path);

        for (var step : List.of("", "/password", "/code"))
            assertThat(browser.post(path + step, "name", "Vera", "password", PASSWORD, "code", "123456")
                            .body())
                    .contains("This invitation cannot be used.");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void an_invitation_ends_after_seven_days() {
        var path = invitations.invite(fresh(), "Vera", Role.EDITOR);

        clock.move(Duration.ofDays(7).minusSeconds(1));
        assertThat(browser.post(path).statusCode()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(browser.post(path).statusCode()).isEqualTo(404);
        assertThat(browser.post(path + "/password", "name", "Vera", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_an_invitation_a_password_and_a_session_only_hashes_are_kept() {
        var path = invitations.invite(fresh(), "Vera", Role.EDITOR);
        var member = join(path);
        signIn(member, code(member));
        var token = path.substring(path.lastIndexOf('/') + 1);

        var kept = rows("people_invitation") + rows("people_person") + rows("people_session") + rows("people_recovery");
        assertThat(kept).contains(Secret.hash(token)).doesNotContain(token, PASSWORD, browser.cookies.get("venula"));
        assertThat(member.recovery()).noneMatch(kept::contains);
        assertThat(rows("people_invitation")).doesNotContain(member.secret());
    }

    @ParameterizedTest
    @CsvSource({
        "only 14 chars., This is too short",
        "password12345678, This is easy to guess",
        "aaaaaaaaaaaaaaaaaaaa, This is easy to guess",
        "somebody.known@clinic.example, This is easy to guess",
    })
    void a_weak_password_is_refused(String password, String why) {
        var path = invitations.invite("somebody.known@clinic.example", "Vera", Role.EDITOR);

        var page = browser.post(path + "/password", "name", "Vera", "password", password);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(why).doesNotContain(password + "\" type=\"password");
    }

    @Test
    void nobody_joins_without_a_code_of_the_second_factor() {
        var mail = fresh();
        var path = invitations.invite(mail, "Vera", Role.EDITOR);
        assertThat(browser.post(path + "/code", "code", "123456").statusCode()).isEqualTo(404);
        var secret = secret(browser.post(path + "/password", "name", "Vera", "password", PASSWORD));

        var wrong = OneTimeCode.at(secret, OneTimeCode.step(clock.instant()) + 5);
        assertThat(browser.post(path + "/code", "code", wrong).body()).contains("This code did not match");
        assertThat(rows("people_person")).doesNotContain(mail);
    }

    @Test
    void it_is_not_told_what_was_wrong() {
        var member = joined(Role.EDITOR);

        var nobody = signIn(new Member(fresh(), member.secret(), List.of()), code(member));
        var password = browser.post(
                "/sign-in", "mail", member.mail(), "password", "Daisies grow on 8 roofs", "code", code(member));
        var code = signIn(member, "abc");

        for (var failed : List.of(nobody, password, code)) {
            assertThat(failed.statusCode()).isEqualTo(422);
            assertThat(failed.body()).contains(WRONG);
            assertThat(failed.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(password.body()).isEqualTo(code.body());
        assertThat(signIn(member, code(member)).statusCode()).isEqualTo(303);
    }

    @Test
    void a_code_works_once() {
        var member = joined(Role.EDITOR);
        var code = code(member);

        assertThat(signIn(member, code).statusCode()).isEqualTo(303);
        assertThat(signIn(member, code).body()).contains(WRONG);
        clock.move(Duration.ofSeconds(30));
        assertThat(signIn(member, code).body()).contains(WRONG);
        assertThat(signIn(member, code(member)).statusCode()).isEqualTo(303);
    }

    @Test
    void the_code_that_confirmed_the_second_factor_does_not_sign_in() {
        var member = joined(Role.EDITOR);
        clock.move(Duration.ofSeconds(-60));

        assertThat(signIn(member, code(member)).body()).contains(WRONG);
    }

    @Test
    void a_recovery_code_works_once() {
        var member = joined(Role.EDITOR);
        var code = member.recovery().getFirst();

        assertThat(signIn(member, code).statusCode()).isEqualTo(303);
        assertThat(signIn(member, code).body()).contains(WRONG);
    }

    @Test
    void an_account_is_closed_for_longer_with_every_failure_and_to_everybody() {
        var member = joined(Role.EDITOR);
        for (int i = 0; i < 5; i++) assertThat(signIn(member, "no").body()).contains(WRONG);

        assertThat(signIn(member, code(member)).body()).contains(TOO_OFTEN);
        clock.move(Duration.ofSeconds(30));
        assertThat(signIn(member, "no").body()).contains(WRONG);
        clock.move(Duration.ofSeconds(30));
        assertThat(signIn(member, code(member)).statusCode()).isEqualTo(429);
        clock.move(Duration.ofSeconds(30));
        assertThat(signIn(member, code(member)).statusCode()).isEqualTo(303);
    }

    @Test
    void an_address_is_closed_whomever_it_tries() {
        for (int i = 0; i < 20; i++)
            assertThat(signIn(new Member(fresh(), "", List.of()), "no").body()).contains(WRONG);

        assertThat(signIn(new Member(fresh(), "", List.of()), "no").body()).contains(TOO_OFTEN);
    }

    @Test
    void the_session_is_a_new_one_at_every_sign_in() {
        var member = joined(Role.EDITOR);
        browser.cookies.put("venula", "planted");
        signIn(member, code(member));
        var first = browser.cookies.get("venula");
        clock.move(Duration.ofMinutes(1));
        signIn(member, code(member));

        assertThat(Set.of("planted", first)).doesNotContain(browser.cookies.get("venula"));
        browser.cookies.put("venula", first);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void a_session_ends_after_half_an_hour_without_use() {
        var member = joined(Role.EDITOR);
        signIn(member, code(member));

        clock.move(Duration.ofMinutes(29));
        assertThat(isSignedIn()).isTrue();
        clock.move(Duration.ofMinutes(30));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        var member = joined(Role.EDITOR);
        signIn(member, code(member));

        for (int i = 0; i < 35; i++) {
            clock.move(Duration.ofMinutes(20));
            assertThat(isSignedIn()).isTrue();
        }
        clock.move(Duration.ofMinutes(20));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void the_account_shows_sessions_and_ends_ones_own_only() {
        var member = joined(Role.EDITOR);
        signIn(member, code(member));
        clock.move(Duration.ofMinutes(1));
        var other = new Browser(port);
        other.post("/sign-in", "mail", member.mail(), "password", PASSWORD, "code", code(member));
        var stranger = new Browser(port);
        var editor = joined(Role.EDITOR);
        stranger.post("/sign-in", "mail", editor.mail(), "password", PASSWORD, "code", code(editor));
        var ends = Pattern.compile("/account/sessions/\\d+/closure")
                .matcher(other.get("/account").body())
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(ends).hasSize(2);
        stranger.post(ends.getLast());
        assertThat(isSignedIn()).isTrue();
        other.post(ends.getLast());
        assertThat(isSignedIn()).isFalse();
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_takes_a_post_and_ends_the_session() {
        var member = joined(Role.EDITOR);
        signIn(member, code(member));
        var token = browser.cookies.get("venula");

        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(isSignedIn()).isTrue();
        browser.post("/sign-out");
        browser.cookies.put("venula", token);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void the_cookie_is_for_this_site_over_a_safe_line_and_for_no_script() {
        var member = joined(Role.EDITOR);

        assertThat(signIn(member, code(member)).headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("venula=")
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/check", "/questions", "/what-is-normal", "/search", "/sign-in", "/account", "/nowhere"})
    void a_visitor_gets_no_cookie(String path) {
        assertThat(browser.get(path).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void what_a_visitor_sends_is_taken_without_cookie_or_session() {
        for (var path : List.of("/advice", "/check", "/search")) {
            var answer = browser.post(path, "words", "A bruise on my calf", "finding", "bruise");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example, 403",
        "Origin, https://clinic.example.elsewhere.example, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, https://clinic.example, 200",
        "Origin, null, 200",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
    })
    void what_another_site_sends_is_refused(String header, String value, int status) {
        for (var path : List.of("/advice", "/check"))
            assertThat(browser.postFrom(header, value, path, "words", "A bruise", "finding", "bruise")
                            .statusCode())
                    .as(path)
                    .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_an_operator_invites(Role role) {
        var member = joined(role);
        assertThat(browser.post("/people").headers().firstValue("Location")).contains("/sign-in");
        signIn(member, code(member));

        var invited = browser.post("/people", "mail", fresh(), "role", "moderator");

        assertThat(invited.statusCode()).isEqualTo(role == Role.OPERATOR ? 200 : 403);
        if (role == Role.OPERATOR) {
            var link = Pattern.compile("https://clinic.example(/invitations/[\\w-]+)")
                    .matcher(invited.body());
            assertThat(link.find()).isTrue();
            assertThat(browser.get(link.group(1)).body()).contains("Moderator");
            assertThat(browser.get("/people").body()).doesNotContain(link.group(1));
        }
    }

    @Test
    void what_is_personal_is_neither_stored_by_browsers_nor_logged(CapturedOutput log) {
        var member = joined(Role.OPERATOR);
        signIn(member, "wrong");
        signIn(member, code(member));

        for (var path : List.of("/account", "/people", "/sign-in")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        }
        assertThat(log).doesNotContain(member.mail(), member.secret(), PASSWORD);
    }

    private boolean isSignedIn() {
        return browser.get("/account").statusCode() == 200;
    }

    private HttpResponse<String> signIn(Member member, String code) {
        return browser.post("/sign-in", "mail", member.mail(), "password", PASSWORD, "code", code);
    }

    private String code(Member member) {
        return OneTimeCode.at(member.secret(), OneTimeCode.step(clock.instant()));
    }

    private static String fresh() {
        return "person" + PEOPLE.incrementAndGet() + "@clinic.example";
    }

    private Member joined(Role role) {
        return join(invitations.invite(fresh(), "Vera", role));
    }

    private Member join(String path) {
        var mail = invitations.open(path.substring(path.lastIndexOf('/') + 1)).mail();
        browser.post(path);
        var secret = secret(browser.post(path + "/password", "name", "Vera", "password", PASSWORD));
        var code = OneTimeCode.at(secret, OneTimeCode.step(clock.instant()));
        var codes = Pattern.compile("<code>([A-Z2-7-]+)</code>")
                .matcher(browser.post(path + "/code", "code", code).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        clock.move(Duration.ofMinutes(1));
        return new Member(mail, secret, codes);
    }

    private static String secret(HttpResponse<String> page) {
        var secret = Pattern.compile("<code id=\"secret\">([A-Z2-7]+)</code>").matcher(page.body());
        assertThat(secret.find()).isTrue();
        assertThat(page.body()).contains("otpauth://totp/Venula:");
        return secret.group(1);
    }

    private String rows(String table) {
        return String.join(
                "\n",
                database.sql("select row_to_json(it)::text from " + table + " it order by 1")
                        .query(String.class)
                        .list());
    }
}
