package venula.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Never touches a mouse: Tab to get there, Space and Enter to act; and sees all the way where the focus is. */
final class Keyboard implements Hands {
    private static final int FARTHEST = 250;
    private static final int PASTED_FROM = 200;
    private static final String FOCUS = """
            wanted => {
                const at = document.activeElement;
                if (at === document.body) return { here: false, hidden: '' };
                const style = getComputedStyle(at), box = at.getBoundingClientRect();
                const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
                return { here: at === wanted, hidden: ringed && inSight ? '' : at.outerHTML.slice(0, 200) };
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        if (text.isEmpty()) page.keyboard().press("Delete");
        else if (text.length() > PASTED_FROM) page.keyboard().insertText(text);
        else page.keyboard().type(text);
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        page.keyboard().type(option);
    }

    @Override
    public void press(Locator button) {
        reach(button);
        page.keyboard().press("Space");
    }

    @Override
    public void follow(Locator link) {
        reach(link);
        page.keyboard().press("Enter");
    }

    private void reach(Locator wanted) {
        wanted.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int step = 0; step < FARTHEST; step++) {
            page.keyboard().press("Tab");
            var focus = (java.util.Map<?, ?>) wanted.evaluate(FOCUS);
            assertThat(focus.get("hidden"))
                    .as("what has the focus and does not show it")
                    .isEqualTo("");
            if (Boolean.TRUE.equals(focus.get("here"))) return;
        }
        fail("Tab never comes to " + wanted);
    }
}
