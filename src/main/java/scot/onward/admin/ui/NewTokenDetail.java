package scot.onward.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.NewApiToken;
import scot.onward.access.Role;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.access.TokenOutcome.Refused;
import scot.onward.access.TokenOutcome.TokenReason;
import scot.onward.hub.HubRow;
import scot.onward.hub.OrganisationRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.Segmented;

/** Says for whom a new token is, and what it opens. */
class NewTokenDetail extends Composite<Section> {

    private final ApiTokens tokens;
    private final AccountChoices choices;
    private final SerializableConsumer<Issued> issued;

    private final TextField name = new TextField();
    private final Segmented<Role> role;
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>();
    private final MultiSelectComboBox<HubRow> hubs = new MultiSelectComboBox<>();
    private final CheckboxGroup<ApiPurpose> purposes = new CheckboxGroup<>();

    /**
     * @param issued called with the token once it is made
     * @param back called to leave without one
     */
    NewTokenDetail(
            ApiTokens tokens, AccountChoices choices, SerializableConsumer<Issued> issued, SerializableRunnable back) {
        this.tokens = tokens;
        this.choices = choices;
        this.issued = issued;
        this.role = new Segmented<>(
                getTranslation("admin.token.role"), List.of(Role.RECEPTION, Role.PRACTICE), MessageCatalogue::word);
        name.setLabel(getTranslation("admin.token.name"));
        name.setHelperText(getTranslation("admin.token.name.help"));
        name.setMaxLength(120);
        role.setLabel(getTranslation("admin.token.role"));
        organisation.setLabel(getTranslation("admin.token.organisation"));
        organisation.setItemLabelGenerator(OrganisationRow::name);
        hubs.setLabel(getTranslation("admin.token.hubs"));
        hubs.setItems(choices.hubs());
        hubs.setItemLabelGenerator(HubRow::shortName);
        purposes.setLabel(getTranslation("admin.token.purposes"));
        purposes.setItems(ApiPurpose.values());
        purposes.setItemLabelGenerator(MessageCatalogue::word);
        purposes.setValue(Set.of(ApiPurpose.SCHEDULING));
        role.addValueChangeListener(change -> showWhatTheRoleMeans());
        role.setValue(Role.RECEPTION);
        Div fields = new Div(name, role, organisation, hubs, purposes);
        fields.addClassName("account-fields");
        Div body = new Div(fields);
        body.addClassNames("in", "stack");
        getContent().addClassName("account");
        getContent().getElement().setAttribute("aria-label", getTranslation("admin.token.new"));
        getContent()
                .add(
                        header(getTranslation("admin.token.new"), back),
                        body,
                        new Footer(new MainAction(null, getTranslation("admin.token.create"), this::create)));
    }

    /** The name of what is shown, and the way back to the list. */
    static Header header(String title, SerializableRunnable back) {
        Button close = new Button(Icons.X.create(), click -> back.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addThemeNames("icon");
        close.setAriaLabel(MessageCatalogue.text("admin.token.back"));
        close.addClassName("end");
        return new Header(new H2(title), close);
    }

    private void showWhatTheRoleMeans() {
        boolean practice = role.getValue() == Role.PRACTICE;
        OrganisationRow before = organisation.getValue();
        List<OrganisationRow> suitable = practice ? choices.organisationsFor(Role.PRACTICE) : choices.organisations();
        organisation.setItems(suitable);
        organisation.setValue(before != null && suitable.contains(before) ? before : null);
        organisation.setHelperText(
                getTranslation(practice ? "admin.token.organisation.practice" : "admin.token.organisation.reception"));
        hubs.setHelperText(getTranslation(practice ? "admin.token.hubs.practice" : "admin.token.hubs.reception"));
    }

    private void create() {
        List.<HasValidation>of(name, organisation, hubs, purposes).forEach(field -> field.setInvalid(false));
        var wanted = new NewApiToken(
                name.getValue(),
                idOf(organisation.getValue()),
                role.getValue(),
                hubs.getValue().stream().map(HubRow::id).collect(Collectors.toSet()),
                purposes.getValue());
        switch (tokens.issue(wanted)) {
            case Issued made -> {
                Notices.done(getTranslation("admin.token.created"));
                issued.accept(made);
            }
            case Refused(TokenReason reason) -> refuse(reason);
        }
    }

    private void refuse(TokenReason reason) {
        HasValidation field = switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG -> name;
            case ORGANISATION_MISSING -> organisation;
            case ROLE_NOT_FOR_PROGRAMS -> role;
            case HUB_MISSING -> hubs;
            case PURPOSE_MISSING -> purposes;
        };
        field.setErrorMessage(MessageCatalogue.word(reason));
        field.setInvalid(true);
    }

    private static @Nullable UUID idOf(@Nullable OrganisationRow row) {
        return row == null ? null : row.id();
    }
}
