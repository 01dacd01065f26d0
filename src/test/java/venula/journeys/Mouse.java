package venula.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points and clicks. */
final class Mouse implements Hands {
    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void press(Locator button) {
        button.click();
    }

    @Override
    public void follow(Locator link) {
        link.click();
    }
}
