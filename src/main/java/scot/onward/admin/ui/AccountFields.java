package scot.onward.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.AccountForm;
import scot.onward.access.AccountRefusal;
import scot.onward.access.AccountRow;
import scot.onward.access.Role;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.OrganisationRow;
import scot.onward.shared.ui.MessageCatalogue;

/** Who a person is and what is theirs; only what the role can have is asked. */
class AccountFields extends Composite<Div> {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField jobTitle = new TextField();
    private final Select<Role> role = new Select<>();
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>();
    private final MultiSelectComboBox<HubRow> hubs = new MultiSelectComboBox<>();
    private final ComboBox<AdviserRow> adviser = new ComboBox<>();

    private final AccountChoices choices;
    private final Map<AccountRefusal, HasValidation> fieldOf = Map.of(
            AccountRefusal.NAME_MISSING, name,
            AccountRefusal.EMAIL_NOT_VALID, email,
            AccountRefusal.EMAIL_TAKEN, email,
            AccountRefusal.JOB_TITLE_MISSING, jobTitle,
            AccountRefusal.ORGANISATION_MISSING, organisation,
            AccountRefusal.HUB_MISSING, hubs,
            AccountRefusal.ADVISER_MISSING, adviser,
            AccountRefusal.ADVISER_TAKEN, adviser);

    AccountFields(AccountChoices choices) {
        this.choices = choices;
        name.setLabel(getTranslation("admin.account.name"));
        name.setMaxLength(200);
        email.setLabel(getTranslation("admin.account.email"));
        email.setMaxLength(254);
        email.setManualValidation(true);
        jobTitle.setLabel(getTranslation("admin.account.jobTitle"));
        jobTitle.setHelperText(getTranslation("admin.account.jobTitle.help"));
        jobTitle.setMaxLength(120);
        role.setLabel(getTranslation("admin.account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(MessageCatalogue::word);
        organisation.setLabel(getTranslation("admin.account.organisation"));
        organisation.setItemLabelGenerator(OrganisationRow::name);
        hubs.setLabel(getTranslation("admin.account.hubs"));
        hubs.setHelperText(getTranslation("admin.account.hubs.help"));
        hubs.setItems(choices.hubs());
        hubs.setItemLabelGenerator(HubRow::shortName);
        adviser.setLabel(getTranslation("admin.account.adviser"));
        adviser.setHelperText(getTranslation("admin.account.adviser.help"));
        adviser.setItems(choices.advisers());
        adviser.setItemLabelGenerator(AdviserRow::name);
        role.addValueChangeListener(change -> showWhatTheRoleHas());
        adviser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choices.organisation(change.getValue().organisationId()).ifPresent(organisation::setValue);
            }
        });
        role.setValue(Role.RECEPTION);
        getContent().addClassName("account-fields");
        getContent().add(name, email, jobTitle, role, adviser, organisation, hubs);
    }

    void load(AccountRow row) {
        name.setValue(row.name());
        email.setValue(row.email());
        jobTitle.setValue(row.jobTitle());
        role.setValue(row.role());
        organisation.setValue(choices.organisation(row.organisationId()).orElse(null));
        hubs.setValue(choices.hubs(row.hubIds()));
        adviser.setValue(choices.adviser(row.adviserId()).orElse(null));
    }

    AccountForm read() {
        fieldOf.values().forEach(field -> field.setInvalid(false));
        return new AccountForm(
                email.getValue(),
                name.getValue(),
                jobTitle.getValue(),
                role.getValue(),
                organisation.isVisible() ? idOf(organisation.getValue()) : null,
                adviser.isVisible() && adviser.getValue() != null
                        ? adviser.getValue().id()
                        : null,
                hubs.isVisible() ? hubs.getValue().stream().map(HubRow::id).collect(Collectors.toSet()) : Set.of());
    }

    /** Shows a refusal at its field; false when it is about none of these. */
    boolean refuse(AccountRefusal reason) {
        HasValidation field = fieldOf.get(reason);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(MessageCatalogue.word(reason));
        field.setInvalid(true);
        return true;
    }

    private void showWhatTheRoleHas() {
        Role chosen = role.getValue();
        OrganisationRow before = organisation.getValue();
        List<OrganisationRow> suitable = choices.organisationsFor(chosen);
        organisation.setItems(suitable);
        organisation.setValue(suitable.contains(before) ? before : null);
        organisation.setVisible(chosen != Role.ADMINISTRATOR);
        adviser.setVisible(chosen == Role.ADVISER);
        hubs.setVisible(chosen == Role.RECEPTION || chosen == Role.ADVISER || chosen == Role.MANAGER);
    }

    private static @Nullable UUID idOf(@Nullable OrganisationRow row) {
        return row == null ? null : row.id();
    }
}
