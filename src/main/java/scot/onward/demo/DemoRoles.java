package scot.onward.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import scot.onward.access.DemoSignIns;
import scot.onward.access.Role;

/** The seven sign-ins of the demonstration, one a role, as the account table lists them first. */
@Component
@ConditionalOnBooleanProperty("onward.demo")
class DemoRoles implements DemoSignIns {

    private final String password;
    private final List<DemoSignIn> people;

    DemoRoles(@Value("${onward.demo-password}") String password) {
        this.password = password;
        this.people = DemoTable.rows("account").stream()
                .limit(Role.values().length)
                .map(DemoRoles::signIn)
                .toList();
    }

    private static DemoSignIn signIn(CSVRecord account) {
        return new DemoSignIn(
                account.get("email"), Role.valueOf(account.get("role")), account.get("name"), account.get("place"));
    }

    @Override
    public List<DemoSignIn> people() {
        return people;
    }

    @Override
    public String password() {
        return password;
    }
}
