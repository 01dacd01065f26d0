package venula.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Gives those a page too whom Tomcat turns away at the door, such as those with an address nobody can read. */
@Component
class Doorkeeper implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Frames frames;
    private final Pages pages;

    Doorkeeper(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new TurnedAway()));
    }

    private String page(Request request, HttpStatusCode code) {
        var problem = Problem.of(code, frames.wording());
        return pages.text(frames.frame(request).show("page/problem", problem));
    }

    private final class TurnedAway extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var nothingToSay = response.getStatus() < 400 || response.getContentWritten() > 0;
            if (nothingToSay || !response.setErrorReported()) return;
            try {
                SecurityHeaders.addTo(response);
                response.setContentType("text/html;charset=UTF-8");
                var writer = response.getReporter();
                if (writer != null) writer.write(page(request, HttpStatusCode.valueOf(response.getStatus())));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
