package scot.onward.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the installation says about the frame. */
@Component
class ShellSettings {

    private final boolean demonstrating;
    private final String helpPhone;

    ShellSettings(
            @Value("${onward.demo:false}") boolean demonstrating,
            @Value("${onward.help-phone:0141 496 0100}") String helpPhone) {
        this.demonstrating = demonstrating;
        this.helpPhone = helpPhone;
    }

    /** Whether everything shown is made up; every page then says so. */
    boolean demonstrating() {
        return demonstrating;
    }

    /** The number that staff phone when they are stuck. */
    String helpPhone() {
        return helpPhone;
    }
}
