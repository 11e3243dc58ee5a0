package scot.onward;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Onward. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Onward implements AppShellConfigurator {

    public static void main(String[] args) {
        // One zone for the machine's clock, the driver and the database; screens show the hub's zone.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Onward.class, args);
    }
}
