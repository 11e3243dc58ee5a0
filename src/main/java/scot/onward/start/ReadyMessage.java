package scot.onward.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import scot.onward.access.DemoToken;

/** The three things a person needs once Onward runs: its address, who may sign in, and where the data lies. */
@Component
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;
    private final ObjectProvider<DataDirectory> data;
    private final ObjectProvider<DemoToken> demoToken;

    ReadyMessage(Environment environment, ObjectProvider<DataDirectory> data, ObjectProvider<DemoToken> demoToken) {
        this.environment = environment;
        this.data = data;
        this.demoToken = demoToken;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        data.ifAvailable(DataDirectory::finishFirstStart);
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(text(web.getWebServer()));
        }
    }

    private String text(WebServer server) {
        StringBuilder text = new StringBuilder("Onward is ready.");
        line(
                text,
                "Address",
                "http://localhost:" + server.getPort() + environment.getProperty("server.servlet.context-path", ""));
        if (environment.getProperty("onward.demo", Boolean.class, false)) {
            line(
                    text,
                    "Sign in",
                    "reception@onward.example, or adviser, practice, partner, manager, funder, admin (same ending)");
            line(text, "Password", environment.getRequiredProperty("onward.demo-password") + "   (demonstration data)");
            demoToken.stream()
                    .flatMap(token -> token.issue().stream())
                    .forEach(secret -> line(text, "Token", secret + "   (for programs, see /fhir/metadata)"));
        }
        line(text, "Data", place());
        return text.toString();
    }

    private String place() {
        DataDirectory directory = data.getIfAvailable();
        return directory == null
                ? new GivenServer(environment.getRequiredProperty("spring.datasource.url"), "", "").address()
                : directory.root().toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format("%n  %-9s %s", label, value));
    }
}
