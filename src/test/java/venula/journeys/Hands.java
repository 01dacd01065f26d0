package venula.journeys;

import com.microsoft.playwright.Locator;

/** What one does with the parts of a page. */
interface Hands {
    void type(Locator field, String text);

    void choose(Locator list, String option);

    void press(Locator button);

    void follow(Locator link);
}
