package scot.onward;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Onward. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Onward implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Onward.class, args);
    }
}
