package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Day 10 after foam, a lump                                    | 10
            two weeks after my injections                                | 14
            I am 3/52 post sclerotherapy                                 | 21
            a fortnight on from my session                               | 14
            three and a half weeks ago they did my veins after all       | 25
            My session was yesterday                                     | 1
            had it done this morning                                     | 0
            treated the day before yesterday                             | 2
            it is six months since my treatment                          | 182
            Session on 3 March, today is 20 March                        | 17
            done on Monday, today is Thursday                            | 3
            d9 post foam                                                 | 9
            had it dun yestrday lol                                      | 1
            yesterday evening they gave me the foam                      | 1
            it is the nineteenth day, a knot                             | 19
            day sixteen and still sore                                   | 16
            a dozen days since my session                                | 12
            this morning's jabs left bumps                               | 0
            two weeks since the foam, and yesterday it began to itch     | 14
            My session was on Monday, it's Thursday now                  | 3
            a bruise from Monday's injections                            | 7
            I was treated on Thursday and it itches                      | 7
            the foam was Monday and now it's Thursday                    | 3
            injected on the first of May and today is the twelfth of May | 11
            since the injections on 3 April (it's the 10th) it is brown  | 7
            third night after the session and no sleep                   | 3
            week on, and it itches                                       | 7
            he was with you yesterday for the foam                       | 1
            eight hours ago you did my leg                               | 0
            foam two weeks ago, cream twice a day since                  | 14
            three weeks ago yesterday it was treated                     | 21
            done three weeks back, a bruise                              | 21
            """)
    void the_day_after_the_session(String text, int day) {
        assertThat(When.in(text).day(Optional.empty())).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "I had a clot 12 years ago",
        "my calf is swollen",
        "it lasted ten minutes",
        "ring me when you get a mo",
        "I walk three days a week",
    })
    void some_times_say_nothing_of_the_session(String text) {
        assertThat(When.in(text).day(Optional.empty())).isEmpty();
    }

    @Test
    void what_the_text_surely_says_goes_before_what_was_known() {
        assertThat(When.in("day 20 after foam").day(Optional.of(3))).contains(20);
    }

    @Test
    void what_was_known_goes_before_a_loose_time() {
        assertThat(When.in("sore for five days").day(Optional.of(9))).contains(9);
    }
}
