package scot.onward.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import scot.onward.access.AccountRefusal;
import scot.onward.access.AccountResult;
import scot.onward.access.AccountResult.Done;
import scot.onward.access.AccountResult.Refused;
import scot.onward.access.FirstAdministrator;
import scot.onward.access.PasswordRules;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** Creates the first administrator, for whoever can read the log; leads to the sign-in page once there is one. */
@Route(value = "first-administrator", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator firstAdministrator;

    private final TextField token = new TextField();
    private final TextField name = new TextField();
    private final TextField jobTitle = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Div form = new Div();

    private final Map<AccountRefusal, HasValidation> fieldOf = Map.of(
            AccountRefusal.TOKEN_NOT_VALID, token,
            AccountRefusal.NAME_MISSING, name,
            AccountRefusal.JOB_TITLE_MISSING, jobTitle,
            AccountRefusal.EMAIL_NOT_VALID, email,
            AccountRefusal.PASSWORD_TOO_SHORT, password,
            AccountRefusal.PASSWORD_TOO_LONG, password,
            AccountRefusal.PASSWORD_IS_EMAIL, password);

    FirstAdministratorView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        token.setLabel(getTranslation("access.first.token"));
        token.setHelperText(getTranslation("access.first.token.help"));
        token.setAutofocus(true);
        token.getElement().setAttribute("autocomplete", "off");
        name.setLabel(getTranslation("access.first.name"));
        name.setMaxLength(200);
        jobTitle.setLabel(getTranslation("access.first.jobTitle"));
        jobTitle.setValue(getTranslation("access.first.jobTitle.usual"));
        jobTitle.setMaxLength(120);
        email.setLabel(getTranslation("access.first.email"));
        email.setMaxLength(254);
        email.setManualValidation(true);
        password.setLabel(getTranslation("access.first.password"));
        password.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        again.setLabel(getTranslation("access.first.again"));
        List.of(password, again).forEach(field -> field.getElement().setAttribute("autocomplete", "new-password"));
        form.addClassNames("card", "stack", "first-administrator");
        form.add(
                new H1(getTranslation("access.first.title")),
                new Paragraph(getTranslation("access.first.about")),
                token,
                name,
                jobTitle,
                email,
                password,
                again,
                new MainAction(null, getTranslation("access.first.create"), this::create).large());
        getContent().addClassName("first-administrator-page");
        getContent().add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdministrator.isAwaited()) {
            event.forwardToUrl("login");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", getTranslation("access.first.title"));
    }

    private void create() {
        List.of(token, name, jobTitle).forEach(field -> field.setInvalid(false));
        email.setInvalid(false);
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            refuse(again, getTranslation("access.first.again.different"));
            return;
        }
        AccountResult result = firstAdministrator.create(
                token.getValue(), name.getValue(), email.getValue(), jobTitle.getValue(), password.getValue());
        switch (result) {
            case Done done -> showDone();
            case Refused(AccountRefusal reason) ->
                refuse(fieldOf.getOrDefault(reason, token), MessageCatalogue.word(reason));
        }
    }

    private static void refuse(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void showDone() {
        form.removeAll();
        form.add(
                new H1(getTranslation("access.first.title")),
                Note.ok(getTranslation("access.first.done"), getTranslation("access.first.done.next")),
                new Anchor("login", getTranslation("access.first.signIn")));
    }
}
