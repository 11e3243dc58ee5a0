package scot.onward.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.onward.ViewTest;
import scot.onward.access.Role;

class MainLayoutViewTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRailHoldsWhatTheRoleMayOpenAndNothingElse(Role role) {
        signIn(role);

        UI.getCurrent().navigate("accounts");

        List<String> labels =
                _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
        assertThat(MenuConfiguration.getMenuEntries())
                .hasSameSizeAs(labels)
                .allSatisfy(entry -> assertThat(entry.menuClass()
                                .getAnnotation(RolesAllowed.class)
                                .value())
                        .contains(role.name()));
    }

    @Test
    void aPageOfAnotherRoleSaysTheSameAsAnAddressThatLeadsNowhere() {
        signIn(Role.RECEPTION);

        UI.getCurrent().navigate("accounts");

        assertThat(view()).isInstanceOf(NoAccessView.class);
        assertThat(view().getElement().getTextRecursively())
                .isEqualTo(new NotFoundView().getElement().getTextRecursively())
                .isEqualTo(new RefusedView().getElement().getTextRecursively());
        assertThat(_get(Rail.class).isVisible()).isTrue();
    }

    @Test
    void helpSaysWhatTheRoleIsForAndWhichKeysWork() {
        signIn(Role.PRACTICE);
        UI.getCurrent().navigate("accounts");

        _click(_get(NativeButton.class, spec -> spec.withClasses("rail-help")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("You refer patients", "Ctrl Enter", "This list of keys");
    }
}
