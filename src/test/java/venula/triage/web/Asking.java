package venula.triage.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody with a browser who asks. */
record Asking(MockMvc browser) {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    ResultActions send(String... fields) throws Exception {
        var request = post("/advice").accept("text/html");
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return browser.perform(request);
    }

    /** What the page says after these fields were sent. */
    String ask(String... fields) throws Exception {
        return text(send(fields));
    }

    /** What the page says after findings were picked, without words to read. */
    String pick(String... fields) throws Exception {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "understood";
        all[1] = Asked.mark("");
        return ask(all);
    }

    /** A tap on a button of a page: all it carries unseen is sent along. */
    String tap(String page, String name, String value) throws Exception {
        var request = post("/advice").accept("text/html").param(name, value);
        HIDDEN.matcher(page).results().forEach(field -> request.param(field.group(1), field.group(2)));
        return text(browser.perform(request));
    }

    String open(String address) throws Exception {
        return text(browser.perform(get(address).accept("text/html")));
    }

    static String text(ResultActions page) throws Exception {
        return page.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
