package scot.onward.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.ViewTest;
import scot.onward.access.AccountDesk;
import scot.onward.access.AccountRow;
import scot.onward.access.Role;

@Transactional
class AccountsViewTest extends ViewTest {

    @Autowired
    AccountDesk desk;

    @Test
    void anAccountIsCreatedAndThenShown() {
        String email = UUID.randomUUID() + "@accounts.example";
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("accounts/new");

        type(_get(TextField.class, spec -> spec.withLabel("Name")), "Ailsa Baird");
        type(_get(EmailField.class), email);
        type(_get(TextField.class, spec -> spec.withLabel("Job title")), "Fund officer");
        chooseRole(Role.FUNDER);
        type(_get(PasswordField.class), "correct horse battery");
        _click(_get(Button.class, spec -> spec.withText("Create account")));

        assertThat(desk.list(email, PageRequest.of(0, 2)))
                .singleElement()
                .extracting(AccountRow::role)
                .isEqualTo(Role.FUNDER);
        assertThat(_get(Button.class, spec -> spec.withText("Close account"))).isNotNull();
    }

    @Test
    void aRefusalStandsAtItsField() {
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("accounts/new");

        type(_get(TextField.class, spec -> spec.withLabel("Name")), "Ailsa Baird");
        type(_get(EmailField.class), "ailsa@accounts.example");
        type(_get(TextField.class, spec -> spec.withLabel("Job title")), "Fund officer");
        chooseRole(Role.FUNDER);
        type(_get(PasswordField.class), "short");
        _click(_get(Button.class, spec -> spec.withText("Create account")));

        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Write at least 12 characters");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        UI.getCurrent().navigate("accounts");

        assertThat(view()).isNotInstanceOf(AccountsView.class);
    }

    @SuppressWarnings("unchecked")
    private static void chooseRole(Role role) {
        type((Select<Role>) _get(Select.class), role);
    }
}
