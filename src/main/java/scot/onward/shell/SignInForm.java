package scot.onward.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;

/** E-mail and password. After a refusal the e-mail stands there again; it is kept in this browser tab only. */
class SignInForm extends PostForm {

    private final EmailField email = new EmailField(getTranslation("shell.signIn.email"));
    private final PasswordField password = new PasswordField(getTranslation("shell.signIn.password"));
    private final Div message = new Div();

    SignInForm(String helpPhone) {
        addClassName("form");
        getElement().setAttribute("aria-labelledby", "sign-in");
        message.setVisible(false);
        add(brand(), heading(), message);
        prepareFields();
        Note forgotten = Note.info(Icons.INFO, null, getTranslation("shell.signIn.forgotten.text", helpPhone));
        forgotten.setVisible(false);
        NativeButton submit = submit(new Span(getTranslation("shell.signIn")));
        submit.addClassName("btn-primary");
        Paragraph rule = new Paragraph(getTranslation("shell.signIn.rule"));
        rule.addClassName("hint");
        add(email, password, submit, links(helpPhone, forgotten), forgotten, rule);
        keepEmailOverRefusal();
    }

    /** Says that e-mail and password did not match, and nothing about which of them. */
    void showRefusal() {
        message.removeAll();
        message.add(Note.danger(getTranslation("shell.signIn.refused"), getTranslation("shell.signIn.refused.text")));
        message.setVisible(true);
    }

    private void prepareFields() {
        email.getElement().setAttribute("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRevealButtonVisible(false);
        Button show = new Button(getTranslation("shell.signIn.show"));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.getElement().setAttribute("aria-pressed", "false");
        show.getElement().executeJs("""
                this.addEventListener('click', () => {
                  const input = this.closest('vaadin-password-field').inputElement;
                  const hidden = input.type === 'password';
                  input.type = hidden ? 'text' : 'password';
                  this.textContent = hidden ? $1 : $0;
                  this.setAttribute('aria-pressed', String(hidden));
                });
                """, getTranslation("shell.signIn.show"), getTranslation("shell.signIn.hide"));
        password.setSuffixComponent(show);
    }

    private Div links(String helpPhone, Note forgotten) {
        NativeButton ask = new NativeButton(getTranslation("shell.signIn.forgotten"));
        ask.getElement().setAttribute("type", "button");
        ask.getElement().setAttribute("aria-expanded", "false");
        ask.addClassName("link");
        ask.addClickListener(click -> {
            forgotten.setVisible(!forgotten.isVisible());
            ask.getElement().setAttribute("aria-expanded", String.valueOf(forgotten.isVisible()));
        });
        Anchor help = new Anchor("tel:" + helpPhone.replace(" ", ""), getTranslation("shell.signIn.help", helpPhone));
        Div row = new Div(ask, help);
        row.addClassNames("row", "between", "links");
        return row;
    }

    private H1 heading() {
        H1 heading = new H1(getTranslation("shell.signIn"));
        heading.setId("sign-in");
        return heading;
    }

    private Div brand() {
        Image mark = new Image("/icons/mark-of-scheme.svg", "");
        Div brand = new Div(mark, new Span(getTranslation("shell.product")));
        brand.addClassNames("brand", "small", "phone-only");
        return brand;
    }

    private void keepEmailOverRefusal() {
        getElement().executeJs("""
                const key = 'onward.signInEmail';
                const email = this.querySelector('[name=username]');
                if (new URLSearchParams(location.search).has('error')) {
                  email.value = sessionStorage.getItem(key) ?? '';
                }
                sessionStorage.removeItem(key);
                this.addEventListener('submit', () => sessionStorage.setItem(key, email.value));
                """);
    }
}
