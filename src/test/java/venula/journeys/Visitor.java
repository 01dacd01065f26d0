package venula.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody with a browser. */
final class Visitor implements AutoCloseable {
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private final String house;
    private final BrowserContext context;
    private final Page page;
    private final Hands hands;
    private Response latest;

    private Visitor(String house, Way way) {
        this.house = house;
        this.context = Chromium.running()
                .newContext(
                        new NewContextOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(way.hasScripts()));
        this.page = context.newPage();
        page.onResponse(answer -> {
            if (isPage(answer)) latest = answer;
        });
        this.hands = way.on(page);
    }

    static Visitor coming(int port, Way way) {
        return new Visitor("http://127.0.0.1:" + port, way);
    }

    Page page() {
        return page;
    }

    String at(String path) {
        return house + path;
    }

    void opens(String path) {
        page.navigate(at(path));
    }

    /** Asks on the first page, and waits for what comes back. */
    void asks(String words, String day) {
        opens("/");
        writes("What do you see or feel?", words);
        writes("Days since treatment", day);
        presses("See my advice");
    }

    void writes(String label, String text) {
        hands.type(field(label), text);
    }

    void chooses(String label, String option) {
        hands.choose(field(label), option);
        assertThat(field(label).locator("option:checked")).hasText(option);
    }

    /** Presses a button, and waits until the house has answered. */
    void presses(String button) {
        page.waitForResponse(
                answer -> isPage(answer),
                () -> hands.press(page.getByRole(AriaRole.BUTTON, named(button)).first()));
        page.waitForLoadState();
    }

    void ticks(String label) {
        hands.press(field(label));
        assertThat(field(label)).isChecked();
    }

    void follows(String link) {
        hands.follow(page.getByRole(AriaRole.LINK, named(link)).first());
    }

    void unfolds(String summary) {
        hands.follow(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    void reads(String... sentences) {
        for (var sentence : sentences) assertThat(page.locator("main")).containsText(sentence);
    }

    void doesNotRead(String sentence) {
        assertThat(page.locator("main")).not().containsText(sentence);
    }

    /** The one thing the page says first. */
    void isTold(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    void findsStill(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    void mayCall(String number) {
        assertThat(call(number)).isVisible();
    }

    /** Without looking for the number. */
    void mayCallAtOnce(String number) {
        assertThat(call(number)).isInViewport();
    }

    /** What has to be mended stands where one goes on from. */
    void hasTheErrorsInFront() {
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    }

    /** Ready to type there. */
    void isIn(String label) {
        assertThat(field(label)).isFocused();
    }

    /** The size of text the page is written in. */
    void seesThePageIn(String size) {
        assertThat(page.locator("html")).hasClass(size);
    }

    void isAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile("^" + house.replace(".", "\\.") + pattern + "$"));
    }

    /** How many bytes the last page had before it was packed for the way. */
    int received() {
        return latest.body().length;
    }

    private static boolean isPage(Response answer) {
        var kind = answer.request().resourceType();
        return (kind.equals("document") || kind.equals("xhr")) && answer.status() / 100 != 3;
    }

    private Locator call(String number) {
        return page.locator("main a[href='tel:" + number + "']").first();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
