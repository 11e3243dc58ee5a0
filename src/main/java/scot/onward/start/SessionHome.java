package scot.onward.start;

import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends each session's cookie with the name of this instance, so that a proxy before several finds the session's home. */
@Component
class SessionHome implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String instance;

    SessionHome(@Value("${onward.instance:}") String instance) {
        this.instance = instance;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (!instance.isBlank()) {
            factory.addContextCustomizers(
                    context -> ((Engine) context.getParent().getParent()).setJvmRoute(instance));
        }
    }
}
