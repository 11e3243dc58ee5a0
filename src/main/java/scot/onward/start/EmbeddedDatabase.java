package scot.onward.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts a database server of our own before the application context needs one, unless a data-source URL is set. */
class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        DataDirectory data = DataDirectory.claim(Path.of(environment.getRequiredProperty("onward.data-dir")));
        String programs = environment.getProperty(
                "onward.server-dir", data.root().resolve("server").toString());
        DatabaseServer server = start(data, Path.of(programs));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url", server.url(),
                                "spring.datasource.username", DatabaseServer.USER,
                                "spring.datasource.password", server.password())));
        stopLast(context, data, server);
    }

    private static DatabaseServer start(DataDirectory data, Path programs) {
        try {
            return DatabaseServer.start(data, programs);
        } catch (StartFailure e) {
            release(data);
            throw e;
        }
    }

    /** Beans are destroyed in the reverse order of their registration: what is registered now outlives every other bean. */
    private static void stopLast(ConfigurableApplicationContext context, DataDirectory data, DatabaseServer server) {
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("embeddedDatabase", () -> {
            server.close();
            release(data);
        });
    }

    private static void release(DataDirectory data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
