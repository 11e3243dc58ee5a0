package scot.onward.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Runs before the application context needs a database: makes sure of the port and of the database server, which is one of our
 * own unless a data-source URL is set.
 */
class Preparation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(Preparation.class);
    private static final String URL = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getProperty(URL);
        if (StringUtils.hasText(url)) {
            requirePort(context);
            new GivenServer(
                            url,
                            environment.getProperty("spring.datasource.username", ""),
                            environment.getProperty("spring.datasource.password", ""))
                    .check();
        } else if (environment.getProperty("onward.embedded-database", Boolean.class, true)) {
            embed(context);
        } else {
            throw new StartFailure(
                    "This profile starts no database of its own.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        log.info("Starting the application …");
    }

    private static void embed(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        DataDirectory data = DataDirectory.claim(Path.of(environment.getRequiredProperty("onward.data-dir")));
        String programs = environment.getProperty(
                "onward.server-dir", data.root().resolve("server").toString());
        DatabaseServer server = start(context, data, Path.of(programs));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                URL,
                                server.url(),
                                "spring.datasource.username",
                                DatabaseServer.USER,
                                "spring.datasource.password",
                                server.password())));
        stopLast(context, data, server);
    }

    private static DatabaseServer start(ConfigurableApplicationContext context, DataDirectory data, Path programs) {
        try {
            requirePort(context);
            return DatabaseServer.start(data, programs);
        } catch (StartFailure e) {
            release(data);
            throw e;
        }
    }

    private static void requirePort(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            WebPort.of(context.getEnvironment()).require();
        }
    }

    /** Beans are destroyed in the reverse order of their registration: what is registered now outlives every other bean. */
    private static void stopLast(ConfigurableApplicationContext context, DataDirectory data, DatabaseServer server) {
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("dataDirectory", data);
        beans.registerDisposableBean("embeddedDatabase", () -> {
            server.close();
            release(data);
        });
    }

    private static void release(DataDirectory data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
