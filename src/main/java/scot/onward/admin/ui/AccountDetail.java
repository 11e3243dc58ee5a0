package scot.onward.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.AccountDesk;
import scot.onward.access.AccountRefusal;
import scot.onward.access.AccountResult;
import scot.onward.access.AccountResult.Done;
import scot.onward.access.AccountResult.Refused;
import scot.onward.access.AccountRow;
import scot.onward.access.PasswordRules;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** One account: its fields, its password, and whether it is open. */
class AccountDetail extends Composite<Section> {

    private final AccountDesk desk;
    private final @Nullable AccountRow row;
    private final SerializableConsumer<@Nullable UUID> done;

    private final AccountFields fields;
    private final PasswordField password = new PasswordField();
    private final Div problem = new Div();
    private final Div body = new Div();

    /**
     * @param row the account, or null for a new one
     * @param done called after each change with the account to show, or null to show none
     */
    AccountDetail(
            AccountDesk desk,
            AccountChoices choices,
            @Nullable AccountRow row,
            SerializableConsumer<@Nullable UUID> done) {
        this.desk = desk;
        this.row = row;
        this.done = done;
        this.fields = new AccountFields(choices);
        password.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        body.addClassNames("in", "stack");
        body.add(problem, fields);
        if (row == null) {
            layOutNew();
        } else {
            fields.load(row);
            layOut(row);
        }
        getContent().addClassName("account");
        getContent().getElement().setAttribute("aria-label", title());
    }

    private String title() {
        return row == null ? getTranslation("admin.account.new") : row.name();
    }

    private Header header() {
        H2 heading = new H2(title());
        Button close = new Button(Icons.X.create(), click -> done.accept(null));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addThemeNames("icon");
        close.setAriaLabel(getTranslation("admin.account.back"));
        close.addClassName("end");
        Header header = new Header(heading);
        if (row != null) {
            header.add(state(row));
        }
        header.add(close);
        return header;
    }

    static Span state(AccountRow row) {
        if (!row.open()) {
            return Badges.plain(Icons.LOCK, MessageCatalogue.text("admin.account.state.closed"));
        }
        return row.locked()
                ? Badges.warn(MessageCatalogue.text("admin.account.state.locked"))
                : Badges.ok(MessageCatalogue.text("admin.account.state.open"));
    }

    private void layOutNew() {
        password.setLabel(getTranslation("admin.account.firstPassword"));
        body.add(password);
        MainAction create = new MainAction(
                null,
                getTranslation("admin.account.create"),
                () -> finish(desk.create(fields.read(), password.getValue()), "admin.account.created"));
        getContent().add(header(), body, new Footer(create));
    }

    private void layOut(AccountRow account) {
        body.add(newPassword(account), openOrClosed(account));
        MainAction save = new MainAction(
                null,
                getTranslation("admin.account.save"),
                () -> finish(desk.change(account.id(), fields.read()), "admin.account.saved"));
        getContent().add(header(), body, new Footer(save));
    }

    private SectionCard newPassword(AccountRow account) {
        password.setLabel(getTranslation("admin.account.newPassword"));
        Button set = new Button(
                getTranslation("admin.account.setPassword"),
                click -> finish(desk.setPassword(account.id(), password.getValue()), "admin.account.passwordSet"));
        SectionCard card = new SectionCard(getTranslation("admin.account.password"));
        card.add(password, set);
        return card;
    }

    private SectionCard openOrClosed(AccountRow account) {
        Button button = account.open()
                ? new Button(
                        getTranslation("admin.account.close"),
                        click -> finish(desk.close(account.id()), "admin.account.closed"))
                : new Button(
                        getTranslation("admin.account.reopen"),
                        click -> finish(desk.reopen(account.id()), "admin.account.reopened"));
        String about = account.open() ? "admin.account.close.help" : "admin.account.reopen.help";
        SectionCard card = new SectionCard(getTranslation("admin.account.way"));
        card.add(new Paragraph(getTranslation(about)), button);
        return card;
    }

    private void finish(AccountResult result, String doneKey) {
        problem.removeAll();
        password.setInvalid(false);
        switch (result) {
            case Done(UUID id) -> {
                Notices.done(getTranslation(doneKey));
                done.accept(id);
            }
            case Refused(AccountRefusal reason) -> refuse(reason);
        }
    }

    private void refuse(AccountRefusal reason) {
        switch (reason) {
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_EMAIL -> {
                password.setErrorMessage(MessageCatalogue.word(reason));
                password.setInvalid(true);
            }
            default -> {
                if (!fields.refuse(reason)) {
                    problem.add(Note.danger(null, MessageCatalogue.word(reason)));
                }
            }
        }
    }
}
